import { NativeSelect, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OpinionGroup, OpinionSource } from '@/api'
import { DateField } from '@/shared/ui/DateField'
import classes from './MissionEditor.module.css'
import { type MissionForm, OPINION_GROUPS, type OpinionForm } from './model/missionForm'

interface Props {
  form: MissionForm
  errors: Readonly<Record<string, string>>
  onChange: (opinions: MissionForm['opinions']) => void
  onLeave: () => void
}

/** Whose opinion was heard, how and when. */
export function OpinionsPart({ form, errors, onChange, onLeave }: Props) {
  const { t } = useTranslation('mission')
  const set = (group: OpinionGroup, part: Partial<OpinionForm>) =>
    onChange({ ...form.opinions, [group]: { ...form.opinions[group], ...part } })
  return (
    <section id="opinions" className={classes.part} aria-labelledby="opinions-title">
      <h2 id="opinions-title">{t('opinions.title')}</h2>
      <p className="muted">{t('opinions.help')}</p>
      {OPINION_GROUPS.map((group) => {
        const opinion = form.opinions[group]
        const asked = opinion.source !== ''
        return (
          <fieldset key={group} className={classes.opinion}>
            <legend>{t(`opinions.group.${group}`)}</legend>
            <NativeSelect
              label={t('opinions.source')}
              value={opinion.source}
              error={errors[`opinions.${group}.source`]}
              data={[
                { value: '', label: t('opinions.notAsked') },
                { value: 'survey', label: t('opinions.survey') },
                { value: 'meeting', label: t('opinions.meeting') },
              ]}
              onChange={(event) => set(group, { source: event.currentTarget.value as OpinionSource | '' })}
              onBlur={onLeave}
            />
            {asked && (
              <>
                <DateField
                  label={t('opinions.heardOn')}
                  value={opinion.heardOn}
                  error={errors[`opinions.${group}.heardOn`]}
                  onChange={(heardOn) => set(group, { heardOn })}
                  onBlur={onLeave}
                />
                <Textarea
                  className={classes.note}
                  autosize
                  minRows={1}
                  label={t('opinions.note')}
                  maxLength={2000}
                  autoComplete="off"
                  value={opinion.note}
                  error={errors[`opinions.${group}.note`]}
                  onChange={(event) => set(group, { note: event.currentTarget.value })}
                  onBlur={onLeave}
                />
              </>
            )}
          </fieldset>
        )
      })}
    </section>
  )
}
