import type { PlanContent } from '@/api'
import { type Kind, RESOURCES, type Resource } from './resources'

/** A text that the server has not acknowledged yet. */
export interface Overlay {
  kind: Kind
  id: string
  value: unknown
  /** Not created on the server yet. */
  local: boolean
}

interface Thing {
  id: string
  version: number
}

interface Built {
  base: readonly Thing[]
  signature: readonly unknown[]
  list: Thing[]
}

/**
 * The server's text with everything typed laid over it. What did not change keeps its identity, so that three
 * hundred rows are not drawn again for one letter.
 */
export class WorkingContent {
  private readonly built = new Map<Kind, Built>()
  private readonly merged = new Map<string, { entity: Thing; value: unknown; result: Thing }>()
  private last: { base: PlanContent; lists: readonly Built[]; content: PlanContent } | null = null

  of(base: PlanContent, overlays: readonly Overlay[], hidden: ReadonlySet<string>): PlanContent {
    const kinds = Object.keys(RESOURCES) as Kind[]
    const lists = kinds.map((kind) =>
      this.list(
        kind,
        base,
        overlays.filter((overlay) => overlay.kind === kind),
        hidden,
      ),
    )
    if (this.last?.base === base && lists.every((built, index) => built === this.last?.lists[index])) {
      return this.last.content
    }
    let content = base
    kinds.forEach((kind, index) => {
      const built = lists[index]
      const resource = RESOURCES[kind] as unknown as Resource<Thing, unknown>
      if (built !== undefined && built.list !== built.base) content = resource.put(content, built.list)
    })
    this.last = { base, lists, content }
    return content
  }

  private list(
    kind: Kind,
    content: PlanContent,
    overlays: readonly Overlay[],
    hidden: ReadonlySet<string>,
  ): Built {
    const resource = RESOURCES[kind] as unknown as Resource<Thing, unknown>
    const base = kind === 'foundations' ? this.single(content) : resource.list(content)
    const gone = base.filter((thing) => hidden.has(`${kind}:${thing.id}`)).map((thing) => thing.id)
    const signature = [...overlays.flatMap(({ id, value }) => [id, value]), '|', ...gone]
    const known = this.built.get(kind)
    if (
      known !== undefined &&
      sameItems(known.base, base) &&
      known.signature.length === signature.length &&
      known.signature.every((part, index) => part === signature[index])
    ) {
      return known
    }
    const built = { base, signature, list: this.build(kind, base, overlays, gone) }
    this.built.set(kind, built)
    return built
  }

  private build(
    kind: Kind,
    base: readonly Thing[],
    overlays: readonly Overlay[],
    gone: readonly string[],
  ): Thing[] {
    if (overlays.length === 0 && gone.length === 0) return base as Thing[]
    const resource = RESOURCES[kind] as unknown as Resource<Thing, unknown>
    const values = new Map(overlays.map((overlay) => [overlay.id, overlay]))
    const list = base
      .filter((thing) => !gone.includes(thing.id))
      .map((thing) => {
        const overlay = values.get(thing.id)
        return overlay === undefined ? thing : this.merge(kind, thing, overlay.value)
      })
    const locals = overlays.filter((overlay) => overlay.local)
    return [
      ...list,
      ...locals.map((overlay) => this.merge(kind, undefined, overlay.value, overlay.id, resource)),
    ]
  }

  private merge(
    kind: Kind,
    entity: Thing | undefined,
    value: unknown,
    id = entity?.id ?? '',
    resource = RESOURCES[kind] as unknown as Resource<Thing, unknown>,
  ): Thing {
    const name = `${kind}:${id}`
    const known = this.merged.get(name)
    if (known !== undefined && known.value === value && (entity === undefined || known.entity === entity)) {
      return known.result
    }
    const result = entity === undefined ? resource.local(id, value) : resource.merge(entity, value)
    this.merged.set(name, { entity: entity ?? result, value, result })
    return result
  }

  private foundations: { of: PlanContent['foundations']; list: Thing[] } | null = null

  private single(content: PlanContent): Thing[] {
    if (this.foundations?.of !== content.foundations) {
      this.foundations = { of: content.foundations, list: [{ ...content.foundations, id: content.plan.id }] }
    }
    return this.foundations.list
  }
}

/** `content.plan` comes wrapped in a new list each time. */
const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.length === 1 && a[0] === b[0])
