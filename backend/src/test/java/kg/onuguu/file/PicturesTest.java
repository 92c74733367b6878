package kg.onuguu.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import kg.onuguu.shared.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small copies of pictures. */
class PicturesTest {
  private final Pictures pictures = new Pictures();

  @TempDir Path folder;

  @Test
  void copiesAreSmallAndNeverLarger() throws IOException {
    Pictures.Copies large = copies(SampleFiles.jpeg(4000, 3000), FileType.JPEG).orElseThrow();
    assertEquals(1600, read(large.preview()).getWidth());
    assertEquals(1200, read(large.preview()).getHeight());
    assertEquals(320, read(large.thumbnail()).getWidth());
    Pictures.Copies small = copies(SampleFiles.picture("png", 100, 50), FileType.PNG).orElseThrow();
    assertEquals(100, read(small.preview()).getWidth());
    assertEquals(100, read(small.thumbnail()).getWidth());
  }

  /** Left is red and right is blue; a phone that was held upright says orientation 6. */
  @Test
  void copiesStandUpright() throws IOException {
    BufferedImage turned =
        read(copies(SampleFiles.jpeg(400, 200, 6), FileType.JPEG).orElseThrow().thumbnail());
    assertEquals(160, turned.getWidth());
    assertEquals(320, turned.getHeight());
    assertTrue(isRed(turned.getRGB(80, 20)));
    assertTrue(isBlue(turned.getRGB(80, 300)));
    BufferedImage other =
        read(copies(SampleFiles.jpeg(400, 200, 8), FileType.JPEG).orElseThrow().thumbnail());
    assertTrue(isBlue(other.getRGB(80, 20)));
    BufferedImage head =
        read(copies(SampleFiles.jpeg(400, 200, 3), FileType.JPEG).orElseThrow().thumbnail());
    assertTrue(isBlue(head.getRGB(20, 80)));
  }

  /** 30,000 × 30,000 pixels in 200 bytes: refused by what the header says (item 25). */
  @Test
  void picturesWithTooManyPixelsAreRefusedBeforeTheyAreDecoded() throws IOException {
    byte[] bomb = SampleFiles.pngBomb(30_000, 30_000);
    ProblemException refused =
        assertThrows(ProblemException.class, () -> copies(bomb, FileType.PNG));
    assertEquals("too_many_pixels", refused.violations().get(0).code());
    assertEquals(413, refused.type().status());
  }

  @Test
  void whatCannotBeDecodedHasNoCopies() throws IOException {
    byte[] broken = SampleFiles.jpeg(400, 200);
    java.util.Arrays.fill(broken, 4, broken.length, (byte) 0);
    assertEquals(Optional.empty(), copies(broken, FileType.JPEG));
    assertEquals(Optional.empty(), copies(SampleFiles.pngBomb(20, 20), FileType.PNG));
    assertEquals(Optional.empty(), copies(SampleFiles.pdf(100, 1), FileType.PDF));
  }

  private Optional<Pictures.Copies> copies(byte[] picture, FileType type) throws IOException {
    return pictures.of(Files.write(folder.resolve("picture"), picture), type);
  }

  private static BufferedImage read(byte[] jpeg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  private static boolean isRed(int rgb) {
    return (rgb >> 16 & 0xFF) > 200 && (rgb & 0xFF) < 80;
  }

  private static boolean isBlue(int rgb) {
    return (rgb & 0xFF) > 200 && (rgb >> 16 & 0xFF) < 80;
  }
}
