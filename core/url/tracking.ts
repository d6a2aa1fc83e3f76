import { isWithin } from './read-url';

/**
 * Names of parameters that only measure the reader, by family (ClearURLs, Brave's lists; PLATFORMS §6.2). Names are
 * case-sensitive except `cmp`. What looks alike and is content (`id`, `p`, `v`, `q`, `s`, `t`, `mc`, `source`) is not here.
 */
const EXACT = new Set(
  (
    'cmp cmpid ito xtor s_cid WT.mc_id wt_mc wt_zmc _ga _gl ' +
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid ymclid twclid ttclid igshid igsh li_fat_id rb_clickid ' +
    'irclickid srsltid syclid epik sccid ScCid ' +
    'mc_cid mc_eid mc_tc mkt_tok _hsenc _hsmi __hssc __hstc __hsfp hsCtaTracking vero_id vero_conv ml_subscriber ' +
    'ml_subscriber_hash oly_anon_id oly_enc_id bbeml _bhlid wickedid ss_email_id et_rid sfmc_id sfmc_activityid __s ' +
    '_branch_match_id _branch_referrer smid smtyp partner ref ref_src ref_url referrer guccounter __twitter_impression spm ' +
    'fb_action_ids fb_action_types fb_ref fb_source action_object_map action_type_map action_ref_map _openstat hootPostID ' +
    'gad_source gad_campaignid s_kwcid ef_id elqTrackId elqTrack dm_i ncid ocid soc_src soc_trk tracking_source rdt_cid ' +
    'intlink_from_url intlink_from_ts sstr echobox ' +
    'amp amp_js_v amp_gsa amp_lite amp_r usqp isFreemail'
  ).split(' '),
);

const FAMILY = /^(?:utm_|mtm_|pk_|piwik_|hsa_|at_|ns_|itm_|otm_|gaa?_|bsft_|sms_|guce_referrer|_x_tr_)|^cmp$/i;

/** Where a reader of the network came from; on its own hosts only, for the names are short. */
const FACEBOOK =
  /^(?:__tn__|__(?:cft|xts)__(?:\[\d*\]|%5B\d*%5D)?|eid|hc_\w+|fref|refid|notif_(?:t|id)|mibextid|rdid|sfnsn|paipv|eav|_rdr|locale|extid|_ft_|refsrc|wtsid)$/i;

/** Parameters of the search engine's own result links. */
const GOOGLE = /^(?:ved|ei|sa|usg|source|rlz|sxsrf|gs_\w+|oq|aqs|sca_esv)$/;

/** Hosts on which `ref` names a branch or tag and so is content. */
const REF_IS_CONTENT = /(?:^|\.)(?:github|gitlab|bitbucket|gitea|codeberg|sourcehut|sr)\.[a-z]+$|^git(?:lab|ea|hub)?\./;

/** The site that a link came from, as publishing tools add it to every link: no branch is called so. */
const SITE = /^(?:[a-z\d-]+\.)+[a-z]{2,}$/i;

function isTracking(written: string, value: string, host: string): boolean {
  // An ampersand that was escaped twice leaves half of its reference at the name.
  const name = written.replace(/^(?:amp;)+/, '');
  if (name === 'ref') return !REF_IS_CONTENT.test(host) || SITE.test(value);
  if (EXACT.has(name) || FAMILY.test(name)) return true;
  if (name === 'outputType') return value === 'amp';
  if (isWithin(host, 'facebook.com')) return FACEBOOK.test(name);
  return /^(?:www\.)?google\.[a-z.]+$/.test(host) && GOOGLE.test(name);
}

/**
 * The query of an address without tracking parameters; what stays keeps its order and spelling.
 * Takes `search` with or without `?` and the host name; gives `''` or a string that starts with `?`.
 */
export function withoutTracking(search: string, host: string): string {
  const query = search.replace(/^\?/, '');
  if (query === '') return '';
  const kept = query.split('&').filter((pair) => {
    const cut = pair.indexOf('=');
    const name = cut < 0 ? pair : pair.slice(0, cut);
    return pair !== '' && !isTracking(name, cut < 0 ? '' : pair.slice(cut + 1), host);
  });
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}
