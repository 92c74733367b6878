import { useTranslation } from 'react-i18next'
import type { Mission } from '@/api'
import { Icon, type IconName } from '@/shared/ui/Icon'
import classes from './MissionEditor.module.css'
import { countSentences, type SentenceAdvice, sentenceAdvice } from './model/sentences'

const LOOK: Record<SentenceAdvice, { icon: IconName; tone: string }> = {
  empty: { icon: 'ring', tone: 'idle' },
  short: { icon: 'warning', tone: 'warning' },
  good: { icon: 'check', tone: 'done' },
  long: { icon: 'warning', tone: 'warning' },
}

/** Moves with every key; as soon as the text is saved the server's own count stands there. */
export function SentenceCounter({ text, mission }: { text: string; mission: Mission }) {
  const { t } = useTranslation('mission')
  const saved = mission.version > 0 && mission.text.trim() === text.trim()
  const count = saved ? mission.sentenceCount : countSentences(text)
  const advice = sentenceAdvice(count)
  return (
    <p id="sentences" role="status" className={classes.counter} data-tone={LOOK[advice].tone}>
      <Icon name={LOOK[advice].icon} size="sm" />
      {t('sentences.count', { count })} · {t(`sentences.${advice}`)}
    </p>
  )
}
