package kg.onuguu.shared.transaction;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import java.util.concurrent.ThreadLocalRandom;
import kg.onuguu.shared.problem.DatabaseFault;
import org.jboss.logging.Logger;

/**
 * Runs a transaction again when the database broke it off for a deadlock. It stands outside the
 * transaction, so nothing of the first run is left: the database rolled it back, and our services
 * touch nothing else before the commit. Inside a larger transaction it stays out of the way.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class DeadlockRetry {
  private static final Logger LOG = Logger.getLogger(DeadlockRetry.class);
  private static final int TRIES = 6;

  private final TransactionManager transactions;

  DeadlockRetry(TransactionManager transactions) {
    this.transactions = transactions;
  }

  @AroundInvoke
  Object run(InvocationContext invocation) throws Exception {
    if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
      return invocation.proceed();
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return invocation.proceed();
      } catch (Exception e) {
        if (attempt == TRIES || !DatabaseFault.isDeadlock(e)) {
          throw e;
        }
        LOG.infof("Deadlock in %s, trying again", invocation.getMethod().getName());
        Thread.sleep(ThreadLocalRandom.current().nextLong(10, 50L * attempt));
      }
    }
  }
}
