import { HostName } from '../chain/host-name';
import { useWords } from '../words/words';
import { AddForm } from './add-form';
import { ModeChoice } from './mode-choice';
import type { OptionsActions, OptionsState } from './options';
import { patternHost, sitePattern } from './site-pattern';

interface Props {
  readonly state: OptionsState;
  readonly actions: Pick<OptionsActions, 'setMode' | 'addSite' | 'removeSite'>;
}

/** How Headwater runs, and the sites it may read as one reads them. */
export function OptionsSites({ state, actions }: Props) {
  const words = useWords();
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
        <AddForm
          name="site"
          label="options_add_site"
          hint="options_add_site_hint"
          button="add"
          wrongText="options_not_a_site"
          why={null}
          read={sitePattern}
          onAdd={actions.addSite}
        />
      </div>
    </section>
  );
}
