package kg.onuguu.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.onuguu.access.Role;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditActor;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.shared.text.Language;

/** What the journal says about accounts and sessions; never a password or a token. */
@ApplicationScoped
class AccountAudit {
  private static final String NOBODY = "—";

  private final Audit audit;

  AccountAudit(Audit audit) {
    this.audit = audit;
  }

  /** What of an account is compared. */
  record State(String fullName, Role role, Language language, boolean active, List<String> grants) {

    static State of(UserView view) {
      return new State(
          view.fullName(),
          view.role(),
          view.language(),
          view.active(),
          view.grants().stream().map(State::words).toList());
    }

    private static String words(UserView.Place grant) {
      return Stream.of(
              grant.placeName() == null ? null : grant.placeName().ky(),
              grant.validFrom(),
              grant.validTo() == null ? "…" : grant.validTo())
          .filter(Objects::nonNull)
          .map(Object::toString)
          .collect(Collectors.joining(" "));
    }
  }

  void signedIn(UserAccount account, UUID sessionId) {
    session(AuditAction.SIGNED_IN, account, sessionId);
  }

  void signedOut(UserAccount account, UUID sessionId) {
    session(AuditAction.SIGNED_OUT, account, sessionId);
  }

  /** The login that was tried is not kept: people type their password into that field. */
  void signInFailed(UserAccount account) {
    if (account == null) {
      audit.recordAs(
          new AuditActor(null, NOBODY, null),
          AuditAction.SIGN_IN_FAILED,
          AuditSubject.SESSION,
          null,
          NOBODY,
          null,
          AuditChanges.none());
    } else {
      session(AuditAction.SIGN_IN_FAILED, account, null);
    }
  }

  /** An old refresh token came back and took the session with it. */
  void tokenReused(UserAccount account, UUID sessionId) {
    audit.recordAs(
        actor(account),
        AuditAction.SIGNED_OUT,
        AuditSubject.SESSION,
        sessionId,
        account.getFullName(),
        null,
        AuditChanges.of("reason", null, EndReason.TOKEN_REUSED));
  }

  void passwordChanged(UserAccount account) {
    audit.recordAs(
        actor(account),
        AuditAction.PASSWORD_CHANGED,
        AuditSubject.USER,
        account.getId(),
        account.getFullName(),
        null,
        AuditChanges.none());
  }

  void created(UserView made) {
    about(AuditAction.CREATED, made, AuditChanges.created(State.of(made)));
  }

  void changed(State before, UserView after) {
    about(AuditAction.CHANGED, after, AuditChanges.between(before, State.of(after)));
  }

  void invited(UserAccount account, LinkPurpose purpose) {
    audit.record(
        AuditAction.INVITED,
        AuditSubject.USER,
        account.getId(),
        account.getFullName(),
        null,
        AuditChanges.of("purpose", null, purpose));
  }

  void profileChanged(UserAccount account, String nameBefore, Language languageBefore) {
    AuditChanges changes =
        AuditChanges.of("fullName", nameBefore, account.getFullName())
            .and("language", languageBefore, account.getLanguage());
    if (!changes.isEmpty()) {
      audit.record(
          AuditAction.CHANGED,
          AuditSubject.USER,
          account.getId(),
          account.getFullName(),
          null,
          changes);
    }
  }

  private void about(AuditAction action, UserView user, AuditChanges changes) {
    if (!changes.isEmpty()) {
      audit.record(action, AuditSubject.USER, user.id(), user.fullName(), null, changes);
    }
  }

  private void session(AuditAction action, UserAccount account, UUID sessionId) {
    audit.recordAs(
        actor(account),
        action,
        AuditSubject.SESSION,
        sessionId,
        account.getFullName(),
        null,
        AuditChanges.none());
  }

  private static AuditActor actor(UserAccount account) {
    return new AuditActor(account.getId(), account.getFullName(), account.getRole());
  }
}
