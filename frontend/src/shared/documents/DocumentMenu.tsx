import { Button, Menu } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type DocumentFormat, type DocumentLanguage, toApiError } from '@/api'
import { fileName, keepOnDisk } from '@/shared/files/download'
import { useProblemText } from '@/shared/i18n/problemText'
import { Icon } from '@/shared/ui/Icon'
import classes from './DocumentMenu.module.css'

export interface Choice {
  format: DocumentFormat
  language: DocumentLanguage
}

type Answer = Promise<{ data: unknown; response: Response }>

interface Props {
  /** Asks the server for the file. */
  ask: (choice: Choice) => Answer
  /** Another file that belongs to it, last in the menu. */
  more?: { label: string; extension: string; ask: () => Answer }
  /** Used when the server gives no name. */
  title: string
}

const CHOICES: readonly Choice[] = [
  { format: 'pdf', language: 'ky' },
  { format: 'docx', language: 'ky' },
  { format: 'pdf', language: 'ru' },
  { format: 'docx', language: 'ru' },
]

/** On paper: PDF or DOCX, Kyrgyz or Russian. Making it takes seconds, so the button says what happens. */
export function DocumentMenu({ ask, more, title }: Props) {
  const { t } = useTranslation('plan-state')
  const problem = useProblemText()
  const download = useMutation({
    mutationFn: async ({ answer, extension }: { answer: Answer; extension: string }) => {
      const { data, response } = await answer
      const name = fileName(response.headers.get('Content-Disposition'), `${title}.${extension}`)
      keepOnDisk(data as Blob, name)
    },
  })
  const error = download.error === null ? null : toApiError(download.error)

  return (
    <div className={classes.frame}>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" leftSection={<Icon name="download" />} loading={download.isPending}>
            {t('document.download')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {CHOICES.map((choice) => (
            <Menu.Item
              className={classes.item}
              key={`${choice.format}${choice.language}`}
              onClick={() => download.mutate({ answer: ask(choice), extension: choice.format })}
            >
              {t(`document.${choice.format}.${choice.language}`)}
            </Menu.Item>
          ))}
          {more && (
            <Menu.Item
              className={classes.item}
              onClick={() => download.mutate({ answer: more.ask(), extension: more.extension })}
            >
              {more.label}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <p
        role="status"
        className={download.isPending || error !== null ? classes.words : 'vh'}
        data-bad={error !== null}
      >
        {download.isPending && t('document.making')}
        {download.isSuccess && t('document.done')}
        {error !== null && `${problem.title(error)}. ${problem.advice(error)}`}
      </p>
    </div>
  )
}
