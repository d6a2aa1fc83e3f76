import type { CueLexicon } from './cue-lexicon';

/** English cues; verbs after the Gender Gap Tracker's list of reporting verbs, forms found in running news text. */
export const english: CueLexicon = {
  language: 'en',
  say: 'sa(?:id|ys?|ying)|t(?:old|ells?)|add(?:s|ed|ing)?|not(?:es|ed|ing)|claim(?:s|ed|ing)?|announc(?:es|ed)|argu(?:es|ed)|assert(?:s|ed)|assur(?:es|ed)|comment(?:s|ed)|conclud(?:es|ed)|confirm(?:s|ed)|declar(?:es|ed)|den(?:ies|ied)|disclos(?:es|ed)|explain(?:s|ed|ing)?|insist(?:s|ed)|inform(?:s|ed)|mention(?:s|ed)|predict(?:s|ed)|reckon(?:s|ed)|remark(?:s|ed)|remind(?:s|ed)|repl(?:ies|ied)|respond(?:s|ed)|report(?:s|ed)|reveal(?:s|ed)|stress(?:es|ed)|suggest(?:s|ed)|testif(?:ies|ied)|th(?:inks?|ought)|tweet(?:s|ed)|post(?:s|ed)|warn(?:s|ed|ing)?|writes?|wrote|written|asks?|asked|continu(?:es|ed)|recall(?:s|ed)|quip(?:s|ped)|jok(?:es|ed)|admit(?:s|ted)|acknowledg(?:es|ed)|concede[sd]?|agree[sd]?|state[sd]|alleg(?:es|ed)|complain(?:s|ed)|emphasi[sz](?:es|ed)|estimate[sd]|believe[sd]|observ(?:es|ed)|urg(?:es|ed)|vow(?:s|ed)|shout(?:s|ed)|cried|muttered|sighed|laughed|point(?:s|ed) out|went on|goes on',
  report: 'report(?:s|ed|ing)?|reveal(?:s|ed)|found|uncovered|broke|published|wrote|writes|quot(?:es|ed)',
  call: 'call(?:s|ed|ing)?|describ(?:es|ed|ing)|accus(?:es|ed|ing)|dubb(?:ed|ing)|label(?:s|led|ed)|denounc(?:es|ed|ing)|dismiss(?:es|ed|ing)|prais(?:es|ed|ing)|blam(?:es|ed|ing)|refer(?:s|red|ring)|criticis(?:es|ed)|criticiz(?:es|ed)|defin(?:es|ed)|hail(?:s|ed)|label(?:l?ed|s)|pledg(?:es|ed)|promis(?:es|ed)|titled|question(?:s|ed)|want(?:s|ed)|tr(?:ies|ied)|found|read(?:s)?|quot(?:es|ed|ing)',
  accordingTo: 'according to|per|in the words of|as per',
  postposed: '',
  priorReport:
    '(?:was |were )?(?:first )?(?:reported|revealed|published|obtained|broken|spotted) (?:earlier )?(?:by|in|on)|citing|quoting|in an interview (?:with|on)|cited by|quoted (?:by|in)|seen by|speaking to|speaking on',
  creditLine:
    'via|h/t|ht|hat[- ]tip(?: to)?|(?:a )?tip of the hat to|sources?|spotted (?:by|at|on)|found (?:at|via|on)|seen (?:at|on)|credits?|thanks to|props to|originally (?:posted|published|appeared) (?:at|on|in|by)|cross[- ]posted (?:from|to|at)|republished from|reprinted from|with permission from|hat tip|adapted from|first published (?:at|on|in|by)|thanks',
  pronoun: 'he|she|they|it',
  self: 'us|me|this (?:newspaper|paper|site|blog|magazine|reporter|website|publication|outlet)|our (?:reporter|newsroom|correspondent)|we',
  of: 'of|for|at|from|with|the|in|and|&',
  article: 'the|a|an|his|her|their|its|our|my|this|that|these|those|one',
  stop: 'in|on|at|by|to|with|from|into|during|after|before|since|until|when|while|where|who|whom|whose|which|that|as|and|but|or|nor|so|yet|if|because|although|though|about|over|under|between|through|against|without|within|than|then|there|here|also|is|are|was|were|be|been|has|have|had|will|would|could|should|can|may|might|must|do|does|did|not|no|just|only|even|still|how|what|why|he|she|it|they|we|you|i|him|them|us|me|now|today|yesterday|earlier|later|recently|last|next|meanwhile|however|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|yes|well|for|like|once|again|out|up|down|off|its|his|her|their|our|your|my|these|those|this|all|both|each|every|many|most|much|some|such|too|very|more|another|other|instead|indeed|perhaps|maybe|because|despite|according|speaking|asked|via',
  term: 'so-called|called|titled|entitled|named|dubbed|nicknamed|known as|the (?:word|term|phrase|name|song|book|film|movie|album|novel|play|show|series|game|article|column|headline|label|slogan|hashtag|category|tab|button|option|field)|(?:song|book|film|movie|album|novel|series|article|paper|poem|episode|track|single)|means?|spelled|pronounced|as in|click|press|select|type|search(?:ing)? for|words?',
  frequent: 'the|and|of|to|is|that|with|was|for|it|are|this|have|from|not',
};
