package kg.onuguu.school;

import java.time.LocalDate;
import java.util.UUID;
import kg.onuguu.shared.text.LocalizedName;

/** A unit above a school with its life span; validTo is null while it exists. */
public record PlaceInfo(
    UUID id, AdminUnitKind kind, LocalizedName name, LocalDate validFrom, LocalDate validTo) {}
