package kg.onuguu;

import org.hibernate.SessionFactory;

/**
 * Counts the statements that requests send, so that a list cannot grow a query for each of its rows
 * unnoticed. Inject the {@code SessionFactory}; statistics are on in tests.
 */
public final class Queries {
  private Queries() {}

  /** Signing in sends statements too, so whoever is forgotten signs in before the count. */
  public static long during(SessionFactory database, Runnable requests) {
    Api.rememberAll();
    long before = database.getStatistics().getPrepareStatementCount();
    requests.run();
    return database.getStatistics().getPrepareStatementCount() - before;
  }
}
