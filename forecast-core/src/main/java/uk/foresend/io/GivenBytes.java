package uk.foresend.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;

/**
 * The bytes of a file that somebody gave, on a disk or in memory alone: what is sent over a network
 * need never be written down to be read.
 */
public abstract sealed class GivenBytes {
  private final String name;

  private GivenBytes(String name) {
    this.name = name;
  }

  /** Returns those of a file, opened when they are read. */
  public static GivenBytes file(Path file) {
    return new OnDisk(file);
  }

  /**
   * Returns some that are in memory; no copy is made, and nothing of them is written to a disk.
   *
   * @param name the name of the file they came as, for the places of problems
   */
  public static GivenBytes memory(String name, byte[] bytes) {
    return new InMemory(name, bytes);
  }

  /** Returns the name of the file, for the places of problems. */
  public String name() {
    return name;
  }

  /** Returns all of them, or why they cannot be had. */
  public Checked<byte[]> all() {
    try (InputStream in = open()) {
      return Checked.of(in.readAllBytes(), List.of());
    } catch (IOException unreadable) {
      return Checked.refused(
          List.of(Problem.invalid(new Place(name, "", 0, 0), "cannot be opened.", "")));
    }
  }

  /** Returns how many there are. */
  abstract long size() throws IOException;

  /** Returns all from the first on; closed by whoever reads them. */
  abstract InputStream open() throws IOException;

  /** Returns them to be read in any order; closed by whoever reads them. */
  abstract SeekableByteChannel channel() throws IOException;

  /** Returns the workbook they are. */
  abstract ReadableWorkbook workbook(ReadingOptions options) throws IOException;

  /** Throws what to tell if there is no file but a folder. */
  void mustBeAFile() throws Unreadable {}

  private static final class OnDisk extends GivenBytes {
    private final Path file;

    OnDisk(Path file) {
      super(file.toString());
      this.file = file;
    }

    @Override
    long size() throws IOException {
      return Files.size(file);
    }

    @Override
    InputStream open() throws IOException {
      return new BufferedInputStream(Files.newInputStream(file));
    }

    @Override
    SeekableByteChannel channel() throws IOException {
      return Files.newByteChannel(file);
    }

    @Override
    ReadableWorkbook workbook(ReadingOptions options) throws IOException {
      return new ReadableWorkbook(file.toFile(), options);
    }

    @Override
    void mustBeAFile() throws Unreadable {
      if (Files.isDirectory(file)) {
        throw new Unreadable("is a folder", "Name a file in it.");
      }
    }
  }

  private static final class InMemory extends GivenBytes {
    private final byte[] bytes;

    InMemory(String name, byte[] bytes) {
      super(name);
      this.bytes = bytes;
    }

    @Override
    long size() {
      return bytes.length;
    }

    @Override
    InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    SeekableByteChannel channel() {
      return new SeekableInMemoryByteChannel(bytes);
    }

    @Override
    ReadableWorkbook workbook(ReadingOptions options) throws IOException {
      return new ReadableWorkbook(open(), options);
    }
  }
}
