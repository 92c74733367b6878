package kg.onuguu.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws pictures anew: turned, smaller, without transparency. */
final class Canvas {
  private static final float QUALITY = 0.8f;

  private Canvas() {}

  /** Turned as the EXIF orientation says, on white. */
  static BufferedImage upright(BufferedImage picture, int orientation) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    AffineTransform turn = new AffineTransform();
    switch (orientation) {
      case 2 -> turn.setTransform(-1, 0, 0, 1, width, 0);
      case 3 -> turn.setTransform(-1, 0, 0, -1, width, height);
      case 4 -> turn.setTransform(1, 0, 0, -1, 0, height);
      case 5 -> turn.setTransform(0, 1, 1, 0, 0, 0);
      case 6 -> turn.setTransform(0, 1, -1, 0, height, 0);
      case 7 -> turn.setTransform(0, -1, -1, 0, height, width);
      case 8 -> turn.setTransform(0, -1, 1, 0, 0, width);
      default -> {
        // as it is
      }
    }
    boolean lying = orientation >= 5 && orientation <= 8;
    BufferedImage white = blank(lying ? height : width, lying ? width : height);
    Graphics2D pen = white.createGraphics();
    pen.drawImage(picture, turn, null);
    pen.dispose();
    return white;
  }

  /** Not larger than that square; halved step by step, which keeps fine lines. */
  static BufferedImage within(BufferedImage picture, int side) {
    BufferedImage smaller = picture;
    int longest = Math.max(picture.getWidth(), picture.getHeight());
    while (longest > side) {
      int next = Math.max(side, (longest + 1) / 2);
      double factor = (double) next / longest;
      smaller =
          scaled(
              smaller,
              Math.max(1, (int) Math.round(smaller.getWidth() * factor)),
              Math.max(1, (int) Math.round(smaller.getHeight() * factor)));
      longest = next;
    }
    return smaller;
  }

  static byte[] jpeg(BufferedImage picture) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static BufferedImage scaled(BufferedImage picture, int width, int height) {
    BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = smaller.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return smaller;
  }

  private static BufferedImage blank(int width, int height) {
    BufferedImage white = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = white.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return white;
  }
}
