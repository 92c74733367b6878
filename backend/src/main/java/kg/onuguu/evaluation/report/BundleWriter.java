package kg.onuguu.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kg.onuguu.document.DocumentRenderer;
import kg.onuguu.evidence.EvidenceDirectory;
import kg.onuguu.file.FileInfo;
import kg.onuguu.shared.web.StreamedBody;

/**
 * A self-evaluation with the files of its annexes as one ZIP. It is put together in a temporary
 * file that goes away when it has been sent: nothing of it is whole in memory.
 */
@ApplicationScoped
class BundleWriter {
  private static final int AT_ONCE = 2;

  private final EvidenceDirectory evidence;
  private final Semaphore running = new Semaphore(AT_ONCE, true);

  BundleWriter(EvidenceDirectory evidence) {
    this.evidence = evidence;
  }

  StreamedBody write(DocumentRenderer.File report, String name, Map<Integer, FileInfo> annexes) {
    running.acquireUninterruptibly();
    try {
      Path zip = Files.createTempFile("bundle", ".zip");
      try (OutputStream out = Files.newOutputStream(zip);
          ZipOutputStream entries = new ZipOutputStream(out)) {
        entries.putNextEntry(new ZipEntry(name + "." + report.extension()));
        entries.write(report.content());
        for (Map.Entry<Integer, FileInfo> annex : annexes.entrySet()) {
          entries.putNextEntry(new ZipEntry(entryName(annex.getKey(), annex.getValue())));
          try (InputStream in = evidence.open(annex.getValue())) {
            in.transferTo(entries);
          }
        }
      } catch (IOException | RuntimeException failure) {
        Files.deleteIfExists(zip);
        throw failure;
      }
      return new StreamedBody(Files.size(zip), () -> open(zip));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      running.release();
    }
  }

  /** The number of the annex first, so that the folder stands in the order of the list. */
  private static String entryName(int number, FileInfo file) {
    return "%02d %s".formatted(number, file.name().replaceAll("[\\\\/:*?\"<>|]", "_"));
  }

  private static InputStream open(Path zip) {
    try {
      return Files.newInputStream(zip, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
