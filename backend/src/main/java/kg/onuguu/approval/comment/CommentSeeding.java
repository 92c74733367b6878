package kg.onuguu.approval.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import kg.onuguu.access.Caller;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.activity.Activity;
import kg.onuguu.plan.activity.ActivityRepository;

/** Comments at a time of the caller's choice, for demonstrations. Never behind an endpoint. */
@ApplicationScoped
public class CommentSeeding {
  private final CommentRepository comments;
  private final CommentPlaces places;
  private final ActivityRepository activities;

  CommentSeeding(CommentRepository comments, CommentPlaces places, ActivityRepository activities) {
    this.comments = comments;
    this.places = places;
    this.activities = activities;
  }

  /** At the activity with that text. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void onActivity(Plan plan, String activity, String text, Caller author, Instant at) {
    Activity target =
        activities.inOrder(plan).stream()
            .filter(candidate -> candidate.getText().equals(activity))
            .findFirst()
            .orElseThrow();
    comments.persist(
        new PlanComment(
            plan,
            places.find(plan, CommentSection.ACTIVITIES, target.getId(), null),
            text,
            author,
            at));
  }
}
