import { useState } from 'preact/hooks';
import { PlusGlyph } from './glyphs';
import { HostName } from './host-name';
import { ModeChoice } from './mode-choice';
import type { OptionsActions, OptionsState } from './options';
import { patternHost, sitePattern } from './site-pattern';
import { useWords } from './words';

interface Props {
  readonly state: OptionsState;
  readonly actions: Pick<OptionsActions, 'setMode' | 'addSite' | 'removeSite'>;
}

/** How Headwater runs, and the sites it may read as one reads them. */
export function OptionsSites({ state, actions }: Props) {
  const words = useWords();
  const [wrong, setWrong] = useState(false);
  const add = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('site');
    const pattern = sitePattern(typeof typed === 'string' ? typed : '');
    setWrong(pattern === null);
    if (pattern === null) return;
    event.currentTarget.reset();
    actions.addSite(pattern);
  };
  return (
    <section id="sites">
      <h2>{words.t('options_sites')}</h2>
      <p>{words.t('options_sites_text')}</p>
      <ModeChoice mode={state.mode} onMode={actions.setMode} />
      <p class="said-so" role="status">
        {state.said === null ? '' : words.t(state.said)}
      </p>
      <div class="panel">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.t('options_site')}</th>
              <th scope="col">{words.t('options_reads')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {state.mode === 'all' && (
              <tr>
                <th scope="row">{words.t('options_every_site')}</th>
                <td class="q">{words.t('options_reads_as')}</td>
                <td />
              </tr>
            )}
            {state.sites.map((pattern) => (
              <tr key={pattern}>
                <th scope="row">
                  <HostName host={patternHost(pattern)} />
                </th>
                <td class="q">{words.t('options_reads_as')}</td>
                <td class="a">
                  <button
                    type="button"
                    class="btn btn-bare"
                    aria-label={words.t('remove_named', patternHost(pattern))}
                    onClick={() => actions.removeSite(pattern)}
                  >
                    {words.t('remove')}
                  </button>
                </td>
              </tr>
            ))}
            {state.sites.length === 0 && state.mode !== 'all' && (
              <tr>
                <td class="q" colSpan={3}>
                  {words.t('options_no_sites')}
                </td>
              </tr>
            )}
          </tbody>
        </table>
        <form class="add" onSubmit={add}>
          <input
            class="text"
            name="site"
            aria-label={words.t('options_add_site')}
            aria-describedby={wrong ? 'site-wrong' : undefined}
            aria-invalid={wrong}
            placeholder={words.t('options_add_site_hint')}
          />
          <button type="submit" class="btn">
            <PlusGlyph small />
            {words.t('add')}
          </button>
          {wrong && (
            <p id="site-wrong" role="alert">
              {words.t('options_not_a_site')}
            </p>
          )}
        </form>
      </div>
    </section>
  );
}
