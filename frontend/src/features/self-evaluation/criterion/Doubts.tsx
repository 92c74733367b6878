import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Narrative } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { NoWrap } from '@/shared/ui/NoWrap'
import { showToast } from '@/shared/ui/toast'
import { type Doubt, replaceDoubt } from '../model/doubts'
import classes from './Criterion.module.css'

interface Props {
  doubts: readonly Doubt[]
  narrative: Narrative
  onChange: (narrative: Narrative) => void
}

/** Numbers that differ from the registers, each put right in one click. */
export function Doubts({ doubts, narrative, onChange }: Props) {
  const { t } = useTranslation('self-evaluation')
  // What was put right meanwhile goes at once, before the findings are read again.
  const open = doubts.filter((doubt) => replaceDoubt(narrative, doubt) !== null)
  if (open.length === 0) return null
  return (
    <section className={classes.doubts} aria-labelledby="doubts-title">
      <h3 id="doubts-title">
        <Icon name="warning" size="sm" />
        {t('doubts.title', { count: open.length })}
      </h3>
      <ul>
        {open.map((doubt) => (
          <li key={doubt.key}>
            <p>
              <NoWrap text={doubt.message} />
            </p>
            <Button
              size="sm"
              variant="default"
              aria-label={t('doubts.insertFor', { written: doubt.written, register: doubt.register })}
              onClick={() => {
                const next = replaceDoubt(narrative, doubt)
                if (next === null) return
                onChange(next)
                showToast(t('doubts.done', { register: doubt.register }), () => onChange(narrative))
              }}
            >
              {t('doubts.insert', { register: doubt.register })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
