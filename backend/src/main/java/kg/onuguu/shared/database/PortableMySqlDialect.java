package kg.onuguu.shared.database;

import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.lock.internal.MySQLLockingSupport;
import org.hibernate.dialect.lock.spi.LockingSupport;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;

/**
 * MySQL as MariaDB understands it too: "for update" and "lock in share mode", without the names of
 * tables that MySQL 8 allows behind them.
 */
public class PortableMySqlDialect extends MySQLDialect {
  private static final DatabaseVersion OLD = DatabaseVersion.make(5, 7);

  public PortableMySqlDialect() {
    super(DatabaseVersion.make(8, 4));
  }

  public PortableMySqlDialect(DialectResolutionInfo server) {
    super(server);
  }

  @Override
  public LockingSupport getLockingSupport() {
    return new MySQLLockingSupport(OLD);
  }

  @Override
  protected boolean supportsAliasLocks() {
    return false;
  }

  @Override
  protected boolean supportsForShare() {
    return false;
  }
}
