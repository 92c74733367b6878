package kg.onuguu.school;

import java.util.List;
import java.util.UUID;
import kg.onuguu.shared.text.LocalizedName;

/** What an administrator says about a school, apart from its contacts. */
record SchoolFacts(
    String number,
    LocalizedName name,
    SchoolKind kind,
    OwnershipForm ownership,
    UUID districtId,
    UUID localityId,
    Integer foundedYear,
    List<InstructionLanguage> languages,
    boolean active) {}
