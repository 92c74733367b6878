import type { EvidenceKind } from '@/api'
import { foldText } from '@/shared/i18n/fold'
import { schoolYearOf } from '@/shared/time/schoolYear'
import type { EvidenceForm } from './form'
import { emptyForm } from './form'

/** What schools write into the names of files, in Kyrgyz and Russian. */
const WORDS: readonly (readonly [string, EvidenceKind])[] = [
  ['буйрук', 'order'],
  ['приказ', 'order'],
  ['протокол', 'minutes'],
  ['устав', 'charter'],
  ['лицензия', 'licence'],
  ['кайра каттоо', 'reregistration_certificate'],
  ['перерегистрац', 'reregistration_certificate'],
  ['каттоо', 'state_registration_certificate'],
  ['ош 1', 'report_osh1'],
  ['рик 83', 'report_rik83'],
  ['жобо', 'regulation'],
  ['положени', 'regulation'],
  ['справка', 'monitoring_report'],
  ['маалымкат', 'monitoring_report'],
  ['сурамжылоо', 'survey_result'],
  ['анкета', 'survey_result'],
  ['диплом', 'diploma_or_certificate'],
  ['сертификат', 'diploma_or_certificate'],
  ['смета', 'budget_estimate'],
  ['отчет', 'report'],
  ['план', 'plan'],
  ['сүрөт', 'photo'],
  ['фото', 'photo'],
]
const PICTURES = /\.(jpe?g|png|webp|heic|heif)$/i
/** IMG_20261012_101500, DSC0012, WhatsApp Image 2026-10-12: a name that a device gave says nothing. */
const BY_A_DEVICE = /^(img|dsc|image|photo|pxl|screenshot|scan|whatsapp|wa)[\s_-]*[\d\s._-]*/i

/** A first proposal from the name of a file; the person corrects it while the file is on its way. */
export function guessFrom(name: string, today: string): EvidenceForm {
  const base = name
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replaceAll('_', ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const folded = foldText(base.replaceAll('-', ' '))
  const picture = PICTURES.test(name)
  const kind = WORDS.find(([word]) => folded.includes(foldText(word)))?.[1] ?? (picture ? 'photo' : '')
  const date = /(?<!\d)(\d{2})[.\-/](\d{2})[.\-/](\d{4})(?!\d)/.exec(base)
  const day = date === null ? null : `${date[3]}-${date[2]}-${date[1]}`
  const known = day !== null && !Number.isNaN(Date.parse(day)) && day <= today ? day : null
  const number = /№\s*([\p{L}\d][\p{L}\d/-]*)/u.exec(base)?.[1] ?? ''
  return {
    ...emptyForm(schoolYearOf(known ?? today)),
    kind,
    title: BY_A_DEVICE.test(base) && base.replace(BY_A_DEVICE, '').trim().length < 4 ? '' : base,
    documentNumber: number,
    documentDate: known,
  }
}
