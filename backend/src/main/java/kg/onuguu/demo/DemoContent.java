package kg.onuguu.demo;

/**
 * A part of the demonstration that needs the schools and accounts: missions, plans, approvals. All
 * beans of this type run once, by {@link #order}, in one transaction, on an empty database.
 */
public interface DemoContent {

  /** Lower runs first. */
  int order();

  void create(DemoWorld world);
}
