/**
 * The parts a written Vietnamese syllable is made of, without tones: initial + rime. After the national orthography as
 * it is taught (Quyết định 1989/QĐ-BGDĐT, 25/5/2018) and the rimes of "Từ điển tiếng Việt" (Hoàng Phê, Viện Ngôn ngữ
 * học), with those of common loanwords (xoong, soóc, buýt). Some that no word has are let through: a wrong accusation
 * is worse than silence.
 */

/** Letters of initials; `gi` and `qu` are taken apart in `syllable.ts`. */
export const INITIALS = [
  '',
  'b',
  'c',
  'ch',
  'd',
  'đ',
  'g',
  'gh',
  'h',
  'k',
  'kh',
  'l',
  'm',
  'n',
  'ng',
  'ngh',
  'nh',
  'p',
  'ph',
  'r',
  's',
  't',
  'th',
  'tr',
  'v',
  'x',
] as const;

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Rimes without a medial sound, by how they end. */
const PLAIN = list(`
  a e ê i o ô ơ u ư y ia ua ưa
  ai ao au ay âu ây eo êu iu iêu oi ôi ơi ui ưi ưu uôi ươi ươu
  am ăm âm em êm im om ôm ơm um ưm iêm uôm ươm
  an ăn ân en ên in on ôn ơn un ưn iên uôn ươn
  ang ăng âng eng êng ong ông ung ưng iêng uông ương oong ôông
  anh ênh inh
  ap ăp âp ep êp ip op ôp ơp up ưp iêp uôp ươp
  at ăt ât et êt it ot ôt ơt ut ưt iêt uôt ươt
  ac ăc âc ec oc ôc uc ưc iêc uôc ươc ooc
  ach êch ich
`);

/** Rimes with a medial sound, written with o or u. */
const ROUNDED = list(`
  oa oe uê uơ uy uya oai oay oao oeo uây uyu uêu
  oam oăm oem uym oan oăn oen uân uên uyn uyên
  oang oăng oeng uâng oanh uênh uynh
  oap oăp oep uyp oat oăt oet uât uyt uyêt uêt oac oăc uâc oach uêch uych
`);

/** Rimes that stand without an initial only. */
const BARE = list('yêu yêm yên yêng yêt');

/** What follows "qu": the rime as it is written after it. */
const AFTER_QU = list(`
  a e ê i o ơ y ai ao au ay âu ây eo êu iu ơi ia
  am ăm âm em an ăn ân en ên in ơn yên iên ang ăng âng eng anh ênh inh ynh
  ap ăp ep ip yp at ăt ât et êt it yt ơt iêt yêt ac ăc âc ec ôc ach êch ich ych oang oăt
`);

export const RIMES = {
  plain: new Set(PLAIN),
  rounded: new Set(ROUNDED),
  bare: new Set(BARE),
  afterQu: new Set(AFTER_QU),
} as const;
