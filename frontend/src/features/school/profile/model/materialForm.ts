import type {
  Building,
  Equipment,
  EquipmentOwner,
  EquipmentState,
  MaterialBase,
  MaterialBaseUpdate,
} from '@/api'

type Known = boolean | null

export interface BuildingForm {
  name: string
  type: string
  tenure: string
  areaM2: string | null
  floors: number | null
  blocks: number | null
  yearBuilt: number | null
  heating: string
  water: string
  sewerage: string
  internet: string
  electricity: Known
  ventilation: Known
  ramp: Known
}
export interface FacilityForm {
  count: number | null
  capacity: number | null
  accessible: Known
}
export interface EquipmentForm {
  kind: string
  count: number | null
  state: EquipmentState
  owner: EquipmentOwner
  year: number | null
  room: string
}
export interface InspectionForm {
  body: string
  inspectedOn: string | null
  documentNumber: string
  result: string
  validTo: string | null
  note: string
}
export interface InstructionForm {
  kind: string
  givenOn: string | null
  participants: number | null
  note: string
}

/** The material base as it is edited; facilities stand by their kind. */
export interface MaterialForm {
  landAreaM2: string | null
  buildings: BuildingForm[]
  facilities: Record<string, FacilityForm>
  equipment: EquipmentForm[]
  inspections: InspectionForm[]
  instructions: InstructionForm[]
}

export const NO_FACILITY: FacilityForm = { count: null, capacity: null, accessible: null }

export const newBuilding = (name: string): BuildingForm => ({
  name,
  type: '',
  tenure: '',
  areaM2: null,
  floors: null,
  blocks: null,
  yearBuilt: null,
  heating: '',
  water: '',
  sewerage: '',
  internet: '',
  electricity: null,
  ventilation: null,
  ramp: null,
})

const building = (one: Building): BuildingForm => ({
  name: one.name,
  type: one.type ?? '',
  tenure: one.tenure ?? '',
  areaM2: one.areaM2 ?? null,
  floors: one.floors ?? null,
  blocks: one.blocks ?? null,
  yearBuilt: one.yearBuilt ?? null,
  heating: one.heating ?? '',
  water: one.water ?? '',
  sewerage: one.sewerage ?? '',
  internet: one.internet ?? '',
  electricity: one.electricity ?? null,
  ventilation: one.ventilation ?? null,
  ramp: one.ramp ?? null,
})

const equipment = (one: Equipment): EquipmentForm => ({
  kind: one.kind,
  count: one.count ?? null,
  state: one.state,
  owner: one.owner,
  year: one.year ?? null,
  room: one.room ?? '',
})

export function toForm(base: MaterialBase): MaterialForm {
  return {
    landAreaM2: base.landAreaM2 ?? null,
    buildings: base.buildings.map(building),
    facilities: Object.fromEntries(
      base.facilities.map(({ kind, count, capacity, accessible }) => [
        kind,
        { count: count ?? null, capacity: capacity ?? null, accessible: accessible ?? null },
      ]),
    ),
    equipment: base.equipment.map(equipment),
    inspections: base.inspections.map((one) => ({
      body: one.body,
      inspectedOn: one.inspectedOn ?? null,
      documentNumber: one.documentNumber ?? '',
      result: one.result ?? '',
      validTo: one.validTo ?? null,
      note: one.note ?? '',
    })),
    instructions: base.instructions.map((one) => ({
      kind: one.kind,
      givenOn: one.givenOn ?? null,
      participants: one.participants ?? null,
      note: one.note ?? '',
    })),
  }
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** A kind of which nothing is known is not sent: unknown is not 0. */
export function facilityKinds(form: MaterialForm): string[] {
  return Object.keys(form.facilities)
    .filter((kind) => Object.values(form.facilities[kind] ?? NO_FACILITY).some((value) => value !== null))
    .sort()
}

export function toUpdate(form: MaterialForm): MaterialBaseUpdate {
  return {
    landAreaM2: form.landAreaM2,
    buildings: form.buildings.map((one) => ({
      ...one,
      type: orNull(one.type),
      tenure: orNull(one.tenure),
      heating: orNull(one.heating),
      water: orNull(one.water),
      sewerage: orNull(one.sewerage),
      internet: orNull(one.internet),
    })),
    facilities: facilityKinds(form).map((kind) => ({ kind, ...form.facilities[kind] })),
    equipment: form.equipment.map((one) => ({ ...one, room: orNull(one.room) })),
    inspections: form.inspections.map((one) => ({
      ...one,
      documentNumber: orNull(one.documentNumber),
      result: orNull(one.result),
      note: orNull(one.note),
    })),
    instructions: form.instructions.map((one) => ({ ...one, note: orNull(one.note) })),
  }
}
