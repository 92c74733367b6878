package kg.onuguu.school;

import java.util.UUID;
import kg.onuguu.shared.text.LocalizedName;

/** A school with all that others say about it, ready for the wire. */
record SchoolView(
    School school,
    LocalizedName districtName,
    LocalizedName localityName,
    String directorName,
    UUID planInForceId,
    UUID currentPlanId,
    String currentPlanStatus) {}
