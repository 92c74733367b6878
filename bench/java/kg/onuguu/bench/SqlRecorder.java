package kg.onuguu.bench;

import com.mysql.cj.BindValue;
import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.jdbc.JdbcPreparedStatement;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * Sits in the database driver and, while recording, keeps every prepared statement of one request
 * with its values. The floor replays exactly these.
 */
public final class SqlRecorder implements QueryInterceptor {
  private static volatile List<RecordedStatement> recording;

  static void start() {
    recording = new ArrayList<>();
  }

  static List<RecordedStatement> stop() {
    List<RecordedStatement> statements = recording;
    recording = null;
    return statements;
  }

  @Override
  public <T extends Resultset> T preProcess(Supplier<String> sql, Query query) {
    List<RecordedStatement> statements = recording;
    if (statements != null && query instanceof JdbcPreparedStatement prepared) {
      List<Object> values = new ArrayList<>();
      for (BindValue value : prepared.getQueryBindings().getBindValues()) {
        values.add(value.isNull() ? null : value.getValue());
      }
      synchronized (statements) {
        statements.add(new RecordedStatement(prepared.getPreparedSql(), values));
      }
    }
    return null;
  }

  @Override
  public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
    return this;
  }

  @Override
  public boolean executeTopLevelOnly() {
    return false;
  }

  @Override
  public void destroy() {}

  @Override
  public <T extends Resultset> T postProcess(
      Supplier<String> sql, Query query, T result, ServerSession session) {
    return result;
  }
}
