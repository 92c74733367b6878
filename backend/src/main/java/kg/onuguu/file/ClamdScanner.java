package kg.onuguu.file;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/** Gives the bytes to a clamd over its INSTREAM command. */
final class ClamdScanner implements FileScanner {
  private static final Logger LOG = Logger.getLogger(ClamdScanner.class);
  private static final int CONNECT_MILLIS = 2_000;
  private static final int ANSWER_MILLIS = 30_000;
  private static final int CHUNK = 64 * 1024;
  private static final int LONGEST_ANSWER = 1_000;

  private final String host;
  private final int port;

  ClamdScanner(String host, int port) {
    this.host = host;
    this.port = port;
  }

  @Override
  public boolean isClean(Path file) {
    String answer = ask(file);
    if (answer.endsWith(" OK")) {
      return true;
    }
    if (answer.endsWith(" FOUND")) {
      LOG.warn("The virus scanner refused a file");
      return false;
    }
    LOG.errorf("The virus scanner answered: %s", answer);
    throw StoreProblems.away();
  }

  private String ask(Path file) {
    try (Socket socket = new Socket();
        InputStream content = Files.newInputStream(file)) {
      socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
      socket.setSoTimeout(ANSWER_MILLIS);
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      byte[] chunk = new byte[CHUNK];
      for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
        out.writeInt(read);
        out.write(chunk, 0, read);
      }
      out.writeInt(0);
      out.flush();
      byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
      return new String(answer, StandardCharsets.US_ASCII).replace("\0", "").strip();
    } catch (IOException away) {
      LOG.error("The virus scanner does not answer", away);
      throw StoreProblems.away();
    }
  }
}
