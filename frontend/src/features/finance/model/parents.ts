import { foldText } from '@/shared/i18n/fold'

/** As folded: the words by which money from parents is known in Kyrgyz, Russian and English. */
const WORDS = /ата[\s-]*эне|ата[\s-]*ене|родител|parent|жыйноо|взнос|побор|сбор средств/

/** Said while somebody types, before the server would refuse it. */
export const namesParents = (...texts: readonly string[]): boolean =>
  texts.some((text) => WORDS.test(foldText(text)))
