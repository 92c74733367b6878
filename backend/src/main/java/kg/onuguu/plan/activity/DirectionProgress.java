package kg.onuguu.plan.activity;

/**
 * How far the activities of a direction have come.
 *
 * @param activities all but the cancelled ones
 * @param done wholly or partially
 */
public record DirectionProgress(Direction direction, long activities, long inProgress, long done) {}
