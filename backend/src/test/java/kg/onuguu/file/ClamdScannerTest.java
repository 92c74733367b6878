package kg.onuguu.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hook for a virus scanner (item 29), against a stand-in that speaks clamd's protocol. */
class ClamdScannerTest {
  @TempDir Path folder;

  @Test
  void cleanFilesPassWhole() throws Exception {
    byte[] content = SampleFiles.pdf(200_000, 3);
    CompletableFuture<byte[]> received = new CompletableFuture<>();
    try (ServerSocket clamd = new ServerSocket(0)) {
      answer(clamd, "stream: OK", received);
      assertTrue(scanner(clamd).isClean(file(content)));
    }
    assertArrayEquals(content, received.get());
  }

  @Test
  void infectedFilesDoNot() throws Exception {
    try (ServerSocket clamd = new ServerSocket(0)) {
      answer(clamd, "stream: Eicar-Test-Signature FOUND", new CompletableFuture<>());
      assertFalse(scanner(clamd).isClean(file(new byte[10])));
    }
  }

  /** Nothing slips through while the scanner is away, or says what nobody understands. */
  @Test
  void withoutAnAnswerTheFileWaits() throws Exception {
    ServerSocket clamd = new ServerSocket(0);
    answer(clamd, "INSTREAM size limit exceeded. ERROR", new CompletableFuture<>());
    ClamdScanner scanner = scanner(clamd);
    Path file = file(new byte[10]);
    assertEquals(
        ProblemType.UNAVAILABLE,
        assertThrows(ProblemException.class, () -> scanner.isClean(file)).type());
    clamd.close();
    assertThrows(ProblemException.class, () -> scanner.isClean(file));
  }

  private ClamdScanner scanner(ServerSocket clamd) {
    return new ClamdScanner("127.0.0.1", clamd.getLocalPort());
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("file"), content);
  }

  private static void answer(ServerSocket clamd, String words, CompletableFuture<byte[]> received) {
    new Thread(
            () -> {
              try (Socket socket = clamd.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                assertEquals(
                    "zINSTREAM\0", new String(in.readNBytes(10), StandardCharsets.US_ASCII));
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                for (int size = in.readInt(); size > 0; size = in.readInt()) {
                  content.write(in.readNBytes(size));
                }
                received.complete(content.toByteArray());
                socket.getOutputStream().write((words + "\0").getBytes(StandardCharsets.US_ASCII));
              } catch (IOException failure) {
                received.completeExceptionally(failure);
              }
            })
        .start();
  }
}
