package kg.onuguu.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.jboss.logging.Logger;

/**
 * Makes small copies of JPEG and PNG pictures. How many pixels a picture has is asked before any of
 * them is decoded, a large one is read thinned out, and one picture is decoded at a time, so that
 * neither a bomb nor forty phone photographs take the memory of everybody.
 */
@ApplicationScoped
class Pictures {
  private static final Logger LOG = Logger.getLogger(Pictures.class);
  private static final int MEGAPIXEL = 1_000_000;
  static final int MOST_MEGAPIXELS = 64;
  private static final int PREVIEW = 1600;
  private static final int THUMBNAIL = 320;

  private final Semaphore one = new Semaphore(1, true);

  /** JPEG files. */
  record Copies(byte[] preview, byte[] thumbnail) {}

  /**
   * The copies of a picture; empty for other kinds, and for a picture that cannot be decoded, which
   * may still be kept.
   */
  Optional<Copies> of(Path file, FileType type) {
    if (type != FileType.JPEG && type != FileType.PNG) {
      return Optional.empty();
    }
    one.acquireUninterruptibly();
    try {
      return Optional.of(copies(file, type));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException undecodable) {
      LOG.infof("A picture has no small copies: %s", undecodable.getMessage());
      return Optional.empty();
    } finally {
      one.release();
    }
  }

  private static Copies copies(Path file, FileType type) throws IOException {
    int turn = type == FileType.JPEG ? ExifOrientation.of(file) : ExifOrientation.UPRIGHT;
    BufferedImage upright = Canvas.upright(decode(file, type), turn);
    BufferedImage preview = Canvas.within(upright, PREVIEW);
    return new Copies(Canvas.jpeg(preview), Canvas.jpeg(Canvas.within(preview, THUMBNAIL)));
  }

  private static BufferedImage decode(Path file, FileType type) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(type.name()).next();
    try (ImageInputStream content = new FileImageInputStream(file.toFile())) {
      reader.setInput(content, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if ((long) width * height > (long) MOST_MEGAPIXELS * MEGAPIXEL) {
        throw FileRefusals.tooManyPixels(MOST_MEGAPIXELS);
      }
      ImageReadParam param = reader.getDefaultReadParam();
      int step = Math.max(1, Math.max(width, height) / (2 * PREVIEW));
      param.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, param);
    } finally {
      reader.dispose();
    }
  }
}
