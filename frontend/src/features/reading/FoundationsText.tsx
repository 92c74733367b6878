import { useTranslation } from 'react-i18next'
import type { PlanFoundations } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import classes from './reading.module.css'

/** What the plan rests on: retrospective, inputs, principles, bodies, legal acts. */
export function FoundationsText({ foundations }: { foundations: PlanFoundations }) {
  const { t } = useTranslation('reading')
  const { label } = useReference()
  const { shortDate } = useFormat()
  const filled = <T extends { text: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.text.trim() !== '')
  const retrospective = filled(foundations.retrospective)
  const inputs = filled(foundations.inputs)
  const principles = foundations.principles.filter((principle) => principle.considered)
  const bodies = foundations.participatingBodies.filter((body) => body.participated)
  const absent = foundations.participatingBodies.filter((body) => !body.participated)
  const empty =
    retrospective.length +
      inputs.length +
      principles.length +
      bodies.length +
      foundations.legalActs.length ===
    0
  if (empty) return <p className="muted">{t('empty.foundations')}</p>

  return (
    <>
      {retrospective.length > 0 && (
        <div>
          <h3>
            {foundations.retrospectiveYears === undefined
              ? t('foundations.retrospective')
              : t('foundations.retrospectiveYears', { count: foundations.retrospectiveYears })}
          </h3>
          <dl className={classes.terms}>
            {retrospective.map((block) => (
              <div key={block.block}>
                <dt>{label('mop_retrospective_block', block.block)}</dt>
                <dd>{block.text}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {inputs.length > 0 && (
        <div>
          <h3>{t('foundations.inputs')}</h3>
          <dl className={classes.terms}>
            {inputs.map((input) => (
              <div key={input.input}>
                <dt>{label('mop_input', input.input)}</dt>
                <dd>{input.text}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {principles.length > 0 && (
        <div>
          <h3>{t('foundations.principles')}</h3>
          <ul className={classes.checks}>
            {principles.map((principle) => (
              <li key={principle.principle}>
                <Icon name="check" size="sm" />
                <span>
                  {label('mop_principle', principle.principle)}
                  {principle.comment ? <span className={classes.note}>{principle.comment}</span> : null}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {bodies.length > 0 && (
        <div>
          <h3>{t('foundations.bodies')}</h3>
          <ul className={classes.checks}>
            {bodies.map((body) => (
              <li key={body.body}>
                <Icon name="check" size="sm" />
                <span>
                  {label('mop_participating_body', body.body)}
                  {body.meetingOn || body.protocolNumber ? (
                    <span className={classes.note}>
                      {[
                        body.meetingOn ? shortDate(body.meetingOn) : '',
                        body.protocolNumber ? t('foundations.protocol', { number: body.protocolNumber }) : '',
                      ]
                        .filter((part) => part !== '')
                        .join(', ')}
                    </span>
                  ) : null}
                </span>
              </li>
            ))}
          </ul>
          {absent.length > 0 && (
            <p className="small muted">
              {t('foundations.absent', {
                bodies: absent.map((body) => label('mop_participating_body', body.body)).join(', '),
              })}
            </p>
          )}
        </div>
      )}
      {foundations.legalActs.length > 0 && (
        <div>
          <h3>{t('foundations.acts')}</h3>
          <ul className={classes.bullets}>
            {foundations.legalActs.map((act) => (
              <li key={`${act.act}${act.number ?? ''}`}>
                {label('legal_act', act.act)}
                {act.number || act.adoptedOn ? (
                  <span className="muted">
                    {' '}
                    {[act.adoptedOn ? shortDate(act.adoptedOn) : '', act.number ? `№ ${act.number}` : '']
                      .filter((part) => part !== '')
                      .join(', ')}
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
