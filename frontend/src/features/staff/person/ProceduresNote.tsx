import { useTranslation } from 'react-i18next'
import classes from '../staff.module.css'

const HIRING = ['agreement', 'order', 'announced'] as const
const LEAVING = ['notice', 'withdrawn', 'lastDay'] as const

interface Props {
  /** Somebody new: how people are taken on is what is needed now. */
  hiring: boolean
  /** A last day is written: how people leave is. */
  leaving: boolean
}

/** What the labour code asks when somebody comes or goes; words to check oneself by, nothing is kept. */
export function ProceduresNote({ hiring, leaving }: Props) {
  return (
    <div className={classes.procedures}>
      <Procedure name="hiring" steps={HIRING} open={hiring} />
      <Procedure name="leaving" steps={LEAVING} open={leaving} />
    </div>
  )
}

function Procedure(props: { name: string; steps: readonly string[]; open: boolean }) {
  const { t } = useTranslation('staff')
  return (
    <details open={props.open}>
      <summary>{t(`procedure.${props.name}.title`)}</summary>
      <ol>
        {props.steps.map((step) => (
          <li key={step}>{t(`procedure.${props.name}.${step}`)}</li>
        ))}
      </ol>
    </details>
  )
}
