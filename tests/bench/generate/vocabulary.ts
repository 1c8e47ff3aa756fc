import { seededRandom, type SeededRandom } from '../seededRandom'
import { words as englishWords } from './prose'
import { zipfRanks } from './zipf'

/** The words of a language that nobody speaks, and how they are put together. */
export interface Vocabulary {
  /** BCP 47, of the language that it looks like. */
  readonly language: string
  /** The most frequent first. */
  readonly words: readonly string[]
  /** A word, each as often as its rank has it. */
  readonly pick: (random: SeededRandom) => string
  /** A sentence of so many words. */
  readonly sentence: (random: SeededRandom, count: number) => string
}

interface Sounds {
  readonly language: string
  readonly frequent: readonly string[]
  readonly onsets: readonly string[]
  readonly nuclei: readonly string[]
  readonly codas: readonly string[]
  readonly count: number
}

const european: readonly Sounds[] = [
  {
    language: 'en',
    frequent: [...new Set(englishWords)].map((word) => word.toLowerCase()),
    onsets: split(
      'b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w wh',
    ),
    nuclei: split('a e i o u a e i o ea ee ai ou oo ie'),
    codas: split(', , , n r l s t d m nd nt st rt ck ng ss ll'),
    count: 40_000,
  },
  {
    language: 'de',
    frequent: split(
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn können',
    ),
    onsets: split('b br d dr f fl g gr h k kl kr l m n p pf r s sch schl schw sp st t tr w z zw'),
    nuclei: split('a e i o u ä ö ü ei au ie eu'),
    codas: split(', , n r l s t ch cht nd ng rt st tz ß'),
    count: 20_000,
  },
  {
    language: 'fr',
    frequent: split(
      'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son être aux dont sa leur deux été même ses ces tous fait on bien où très après sans nous comme peut',
    ),
    onsets: split('b bl br c ch cl d dr f g gr j l m n p pl pr qu r s t tr v'),
    nuclei: split('a e i o u é è ê ai eau ou oi eu'),
    codas: split(', , , , n r l s t nt ge que ce'),
    count: 20_000,
  },
]

const kanji = Array.from(
  '日本語文章海風山川道人時間家町空雨雪夜朝昼春夏秋冬木花草石火水土金銀白黒赤青緑新古大小高低長短強弱早遅学校先生友達母父兄弟姉妹子供男女心手足目耳口体力気声音楽歌絵本紙筆読書話聞見行来帰出入開閉始終立座走歩飛泳食飲作使買売持待思考知分教習働休起寝死生会別明暗静騒美安全世界国民主義自由平和戦争歴史未来過去現在科学技術経済社会政治法律文化芸術',
)
const particles = split('は が を に で と の も へ から まで')
const endings = split('です ます である でした ました という だろう')

/** The languages of a library, always the same: English, two that are like German and French, and one written like Japanese. */
export function vocabularies(): readonly Vocabulary[] {
  const random = seededRandom(17)
  return [...european.map((sounds) => spaced(random, sounds)), unspaced(random)]
}

function spaced(random: SeededRandom, sounds: Sounds): Vocabulary {
  const known = new Set(sounds.frequent)
  while (known.size < sounds.count) {
    // The rarer a word is, the longer it is on the whole.
    const longest = known.size < 2_000 ? 2 : known.size < 12_000 ? 3 : 4
    const syllables = random.integer(known.size < 500 ? 1 : 2, longest)
    known.add(Array.from({ length: syllables }, () => syllable(random, sounds)).join(''))
  }
  const words = [...known]
  const rank = zipfRanks(words.length)
  const pick = (chosen: SeededRandom): string => words[rank(chosen)]!
  return {
    language: sounds.language,
    words,
    pick,
    sentence: (chosen, count) => {
      const comma = chosen.integer(3, 12)
      const said = Array.from({ length: count }, (_, index) =>
        index === comma && index < count - 1 ? `${pick(chosen)},` : pick(chosen),
      ).join(' ')
      return `${said.charAt(0).toUpperCase()}${said.slice(1)}${chosen.fraction() < 0.05 ? '?' : '.'}`
    },
  }
}

function syllable(random: SeededRandom, { onsets, nuclei, codas }: Sounds): string {
  return random.pick(onsets) + random.pick(nuclei) + random.pick(codas).replace(',', '')
}

function unspaced(random: SeededRandom): Vocabulary {
  const known = new Set<string>()
  while (known.size < 8_000) {
    const length = random.integer(1, known.size < 100 ? 1 : 2)
    known.add(Array.from({ length }, () => random.pick(kanji)).join(''))
  }
  const words = [...known]
  const rank = zipfRanks(words.length)
  const pick = (chosen: SeededRandom): string => words[rank(chosen)]!
  return {
    language: 'ja',
    words,
    pick,
    sentence: (chosen, count) => {
      const said = Array.from({ length: count }, () => pick(chosen) + chosen.pick(particles))
      return `${said.join('')}${pick(chosen)}${chosen.pick(endings)}。`
    },
  }
}

function split(list: string): readonly string[] {
  return list.split(/\s+/)
}
