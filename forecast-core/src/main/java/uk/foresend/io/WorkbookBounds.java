package uk.foresend.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Refuses workbooks that would take more memory or time than any council's, before they are opened:
 * what is compressed is counted as it is when it is not, whatever the file says of itself.
 */
final class WorkbookBounds {

  /** The most bytes of a workbook as it is kept. */
  static final long MOST_BYTES = 200_000_000;

  /** The most bytes of all its sheets, not compressed. */
  static final long MOST_INFLATED = 1_000_000_000;

  /** The most bytes of its texts, which are held in memory. */
  static final long MOST_TEXT = 100_000_000;

  private static final int MOST_PARTS = 10_000;

  private WorkbookBounds() {}

  /**
   * Throws what to tell if a workbook is out of bounds or of another kind; returns whether it keeps
   * the results of its formulas.
   */
  static boolean check(GivenBytes file) throws IOException {
    if (file.size() > MOST_BYTES) {
      throw new Unreadable(
          "is a workbook of more than 200 MB", "Save the sheet as comma-separated values.");
    }
    try (SeekableByteChannel bytes = file.channel();
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(bytes).get()) {
      List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
      if (zip.getEntry("xl/workbook.bin") != null) {
        throw new Unreadable("is a binary workbook (.xlsb)", "Save it as .xlsx.");
      }
      if (zip.getEntry("[Content_Types].xml") == null || parts.size() > MOST_PARTS) {
        throw new Unreadable(
            "is no workbook of Excel, though it is compressed like one", "Save it as .xlsx.");
      }
      return count(zip, parts);
    } catch (Unreadable told) {
      throw told;
    } catch (IOException | RuntimeException damaged) {
      // whatever the library finds wrong, in words that are not for the person
      throw new Unreadable("is a workbook that is damaged or not whole", "Save it again.");
    }
  }

  private static boolean count(ZipFile zip, List<ZipArchiveEntry> parts) throws IOException {
    boolean computed = true;
    long left = MOST_INFLATED;
    for (ZipArchiveEntry part : parts) {
      String name = part.getName();
      if (name.endsWith(".xml") || name.endsWith(".rels")) {
        boolean streamed = name.contains("worksheets/");
        CellScan scan = new CellScan();
        left -=
            size(zip, part, streamed ? left : Math.min(left, MOST_TEXT), streamed ? scan : null);
        computed &= scan.isComputed();
      }
    }
    return computed;
  }

  private static long size(ZipFile zip, ZipArchiveEntry part, long most, @Nullable CellScan scan)
      throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (InputStream bytes = zip.getInputStream(part)) {
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        size += read;
        if (scan != null) {
          scan.scan(buffer, read);
        }
        if (size > most) {
          throw new Unreadable(
              "is a workbook that swells to more than is read",
              "At most 1 GB of sheets and 100 MB of texts: save the sheet that is needed as"
                  + " comma-separated values.");
        }
      }
    }
    return size;
  }
}
