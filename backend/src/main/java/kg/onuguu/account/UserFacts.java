package kg.onuguu.account;

import java.util.List;
import kg.onuguu.access.Role;
import kg.onuguu.shared.text.Language;

/** What an administrator says about an account. */
record UserFacts(
    String fullName, Role role, Language language, boolean active, List<RoleGrant> grants) {}
