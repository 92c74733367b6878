package kg.onuguu.school;

import java.util.UUID;
import kg.onuguu.shared.text.LocalizedName;

/** A school, short, as other features show it. */
public record SchoolInfo(
    UUID id, String number, LocalizedName name, UUID districtId, LocalizedName districtName) {}
