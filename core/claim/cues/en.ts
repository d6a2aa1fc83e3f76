import { alternatives } from './alternatives';
import type { CueLexicon } from './cue-lexicon';

/** English cues; verbs after the Gender Gap Tracker's list of reporting verbs, forms found in running news text. */
export const english: CueLexicon = {
  language: 'en',
  say: alternatives`
    sa(?:id|ys?)|t(?:old|ells?)|announc(?:es?|ed)|argu(?:es?|ed)|assert(?:s|ed)|assured|commented|conclud(?:es?|ed)|
    confirm(?:s|ed)?|declar(?:es|ed)|den(?:y|ies|ied)|disclos(?:es|ed)|explain(?:s|ed)?|insist(?:s|ed)?|mentioned|
    predict(?:s|ed)?|remarked|replied|responded|report(?:s|ed)|reveal(?:s|ed)|stress(?:es|ed)|suggest(?:s|ed)?|
    testif(?:ies|ied)|tweeted|posted|warn(?:s|ed)?|writes|wrote|recall(?:s|ed)|admit(?:s|ted)?|acknowledg(?:es?|ed)|
    concede[sd]|states|stated|alleg(?:es?|ed)|claim(?:s|ed)?|contend(?:s|ed)?|caution(?:s|ed)|noted|estimated|observed|
    emphasi[sz](?:es|ed)|complain(?:s|ed)?|recommend(?:s|ed)?|urge[sd]|vowed|recounted|retorted|added|speculat(?:es|ed)|
    reaffirm(?:s|ed)|reiterat(?:es|ed)
  `,
  report: alternatives`
    report(?:s|ed|ing)?|learn(?:ed|t)|understands|cit(?:es|ed)|reveal(?:s|ed)|found|uncovered|broke|published|wrote|
    writes|quot(?:es|ed)
  `,
  call: alternatives`
    acknowledging|confirming|announcing|revealing|denying|replying|headlin(?:es|ed)|rant(?:s|ed)|muses|mused|
    express(?:es|ed)|gush(?:es|ed)|snapp(?:s|ed)|implored|pleaded|pleads|confess(?:es|ed)|declares|wonder(?:s|ed)|
    reflect(?:s|ed)|summari[sz](?:es|ed)|conclud(?:es|ing)|recit(?:es|ed)|counter(?:s|ed)|caution(?:s|ed)|advis(?:es|ed)|
    elaborat(?:es|ed)|opin(?:es|ed)|fumed|tout(?:s|ed)|deem(?:s|ed)|rul(?:es|ed)|insisting|arguing|stating|suggesting|
    alleging|stressing|admitting|conceding|predicting|vowing|urging|complaining|boasting|add(?:s|ing)|not(?:es|ing)|
    claiming|explaining|saying|warning|argue|reckon(?:s|ed)|remind(?:s|ed)|repl(?:y|ies)|respond(?:s|ing)|inform(?:s|ed)|
    th(?:inks?|ought)|tweeting|asks?|asked|asking|continu(?:es|ed|ing)|quip(?:s|ped)|jok(?:es|ed)|agree[sd]?|
    believe[sd]?|estimates|observes|shouted|cried|muttered|sighed|laughed|pointed|went|goes|write|written|report|
    call(?:s|ed|ing)?|describ(?:es?|ed|ing)|accus(?:es|ed|ing)|dubb(?:ed|ing)|label(?:s|l?ed)|denounc(?:es|ed|ing)|
    dismiss(?:es|ed|ing)|prais(?:es|ed|ing)|blam(?:es|ed|ing)|referr?(?:s|ed|ing)|critici[sz](?:es|ed|ing)|
    defin(?:es|ed)|hail(?:s|ed|ing)|pledg(?:es|ed)|promis(?:es|ed)|question(?:s|ed)|reads?|quot(?:es|ed|ing)|
    apologi[sz]ed|celebrat(?:es|ed)|mocked|ridiculed|brand(?:s|ed|ing)|denigrated|exclaim(?:s|ed)|rumbled|boasted|
    chant(?:s|ed)|scream(?:s|ed)|yell(?:s|ed)|emailed|texted|instructed|lamented|joked|whispered|declaring|suspected|
    shar(?:es|ed|ing)|condemn(?:s|ed|ing)|slam(?:s|med|ming)|blast(?:s|ed|ing)|lambast(?:e?s|ed|ing)|decr(?:y|ies|ied|ying)|
    deplor(?:es|ed|ing)|welcom(?:es|ed|ing)|liken(?:s|ed|ing)|characteri[sz](?:es|ed|ing)|found|maintain(?:s|ed)|rebuk(?:es|ed|ing)|voic(?:es|ed|ing)|threaten(?:s|ed)|
    accept(?:s|ed)
  `,
  accordingTo: alternatives`
    according to|per(?=\s(?:the\s)?\p{Lu}|\s(?:figures|data|a|the|one|multiple|several) |\s(?:\p{Ll}+\s)?(?:sources?|officials)(?!\p{L}))|
    (?:amid|with|following|despite) (?:\p{Ll}+ )?(?:reports|rumou?rs)(?= (?:that|indicating|suggesting|claiming|saying) )|
    by(?= (?:the )?[^.,;]{2,40}[’']s (?:own )?(?:count|account|estimates?|reckoning|tally|admission|calculations?))|
    in(?= (?:the )?[^.,;]{2,40}[’']s (?:view|opinion|words|eyes|telling|account))|
    based on (?:data|figures|estimates|numbers|statistics) (?:from|by)|going by|word from|
    if(?= [^.,;]{2,40} (?:is|are) to be believed)|to hear(?= [^.,;]{2,40} tell it)|
    in the (?:words|view|opinion|eyes) of|by (?:its|his|her|their) own (?:account|admission|estimates?|count)|as per|
    attributed to|by (?:all|most|many|some|several) accounts
  `,
  postposed: '',
  priorReport: alternatives`
    as(?= (?:[^\s.,;]+ ){1,5}(?:first )?(?:reported|revealed|found|wrote|noted|pointed out|put it))|
    (?:was |were )?(?:first )?(?:reported|revealed|published|obtained) (?:(?:earlier|today|yesterday|
    (?:last|this) \p{L}+|on \p{L}+(?: \d{1,2})?) )?(?:by|in)|as (?:argued|described|noted|shown|stated|detailed|
    outlined|explained|documented|set out|reported) (?:in|by)|citing|quoting|
    in an? (?:\p{Ll}+ )?(?:interview (?:with|on|to|for)|(?:letter|e-?mail|message|statement|
    text) to(?= (?:the )?\p{Lu}))|(?:cited|relayed) by|quoted (?:by|in)|seen by|speaking (?:to|on)|broken by
  `,
  creditLine: alternatives`
    via|h/t|ht|hat[- ]tip(?: to)?|(?:a )?tip of the hat to|sources?|spotted (?:by|at|on)|found (?:at|via|on)|
    seen (?:at|on)|credits?|thanks to|props to|originally (?:posted|published|appeared) (?:at|on|in|by)|
    cross[- ]posted (?:from|to|at)|republished from|reprinted from|with permission from|hat tip|adapted from|
    first published (?:at|on|in|by)|thanks
  `,
  pronoun: 'he|she|they',
  self: alternatives`
    us|me|this (?:newspaper|paper|site|blog|magazine|reporter|website|publication|outlet)|
    our (?:reporter|newsroom|correspondent)
  `,
  of: 'of|for|at|from|with|the|in|and|&',
  article: 'the|a|an|his|her|their|its|our|my|this|that|these|those|one',
  stop: alternatives`
    in|on|at|by|to|with|from|into|during|after|before|since|until|when|while|where|who|whom|whose|which|that|as|and|but|
    or|nor|so|yet|if|because|although|though|about|over|under|between|through|against|without|within|than|then|there|
    here|also|is|are|was|were|be|been|has|have|had|will|would|could|should|can|may|might|must|do|does|did|not|no|just|
    only|even|still|how|what|why|he|she|it|they|we|you|i|him|them|us|me|now|today|yesterday|earlier|later|recently|last|
    next|meanwhile|however|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|
    june|july|august|september|october|november|december|yes|well|for|like|once|again|out|up|down|off|its|his|her|their|
    our|your|my|these|those|this|all|both|each|every|many|most|much|some|such|too|very|more|another|other|instead|indeed|
    perhaps|maybe|because|despite|according|speaking|asked|via
  `,
  term: alternatives`
    so-called|called|titled|entitled|named|dubbed|nicknamed|known as|
    the (?:word|term|phrase|expression|name|song|book|film|movie|album|novel|play|show|series|game|article|column|headline|label|
    slogan|hashtag|category|tab|button|option|field)|(?:song|book|film|movie|album|novel|series|article|paper|poem|
    episode|track|single)|means?|spelled|pronounced|as in|responses? to|comments? on|thoughts on|click|press|select|type|
    search(?:ing)? for|words?
  `,
  frequent: 'the|and|of|to|is|that|with|was|for|it|are|this|have|from|not',
};
