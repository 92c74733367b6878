package kg.onuguu.school;

import java.util.UUID;
import kg.onuguu.shared.text.LocalizedName;

/** An administrative unit, short, as other features show it. */
public record UnitInfo(UUID id, LocalizedName name) {}
