/** The speech acts of cues: how the reader is to take the words. */
export type CueSense =
  /** No more than that somebody says it; the one to take where you are unsure: `say`, `tell`, `note`. */
  | 'SAY'
  /** A question: `ask`, `wonder`. */
  | 'ASK'
  /** To what somebody else said: `reply`, `retort`. */
  | 'ANSWER'
  /** Goes on with what was said: `add`. */
  | 'ADD'
  /** Against the speaker: `admit`, `concede`. */
  | 'ADMIT'
  /** Denial that it is so, or refusal to do it: `deny`, `refuse`. */
  | 'DENY'
  /** Somebody of something: `allege`, `blame`. */
  | 'ACCUSE'
  /** As certain, and open to doubt: `claim`, `insist`. */
  | 'CLAIM'
  /** Of what may come: `warn`, `threaten`. */
  | 'WARN'
  /** To do it: `vow`, `pledge`. */
  | 'PROMISE'
  /** Of somebody that it is done: `order`, `request`. */
  | 'DEMAND'
  /** Somebody to do it, without power over him: `urge`, `propose`. */
  | 'URGE'
  /** With somebody: `agree`, `accept`. */
  | 'AGREE'
  /** With somebody: `disagree`, `oppose`. */
  | 'DISAGREE'
  /** Somebody or something: `praise`, `hail`. */
  | 'PRAISE'
  /** Somebody or something: `blast`, `lash out`. */
  | 'CRITICISE'
  /** Name or description for something: `call`, `dub`. */
  | 'DESCRIBE'
  /** Announcement of what will be, or is new: `announce`, `declare`. */
  | 'ANNOUNCE'
  /** Reason or manner: `explain`. */
  | 'EXPLAIN'
  /** Prediction of what will come: `predict`, `forecast`. */
  | 'PREDICT'
  /** Somebody: `thank`. */
  | 'THANK'
  /** Not in earnest: `joke`. */
  | 'JOKE'
  /** Loudly: `shout`, `call out`. */
  | 'SHOUT'
  /** In writing: `write`, `post`. */
  | 'WRITE'
  /** Report of what was found out or heard: `report`, `find`. */
  | 'REPORT'
  /** Thought or felt, not said: `believe`, `hope`. */
  | 'THINK'
