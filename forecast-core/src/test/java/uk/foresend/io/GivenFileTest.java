package uk.foresend.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;

/** A file is what its bytes say; what cannot be read is told as what it is. */
class GivenFileTest {
  private static final String TABLE = "year,pounds\n2024-25,\"£1,234\"\n";
  private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};

  @TempDir Path folder;

  @Test
  void textMayBeUtf8OrWindows1252AndTheLatterIsTold() throws IOException {
    assertThat(read(TABLE.getBytes(StandardCharsets.UTF_8)).problems()).isEmpty();
    assertThat(read(("\ufeff" + TABLE).getBytes(StandardCharsets.UTF_8)).get()).hasSize(1);
    Checked<List<String>> windows = read(TABLE.getBytes(Charset.forName("windows-1252")));
    assertThat(windows.get()).containsExactly("2024-25 1234.00");
    assertThat(windows.problems())
        .extracting(Problem::what)
        .containsExactly(
            "The file is not UTF-8 and is read as Windows-1252, the older way of Excel.");
  }

  @Test
  void anEncodingIsToldFarDownAFileAndAcrossItsChunks() throws IOException {
    String long1 = "year,pounds\n" + "2024-25,5\n".repeat(13_107) + "2024-25,£5\n";
    assertThat(read(long1.getBytes(StandardCharsets.UTF_8)).problems()).isEmpty();
    assertThat(read(long1.getBytes(Charset.forName("windows-1252"))).get()).hasSize(13_108);
  }

  @Test
  void compressedTextReadsToo() throws IOException {
    Path file = folder.resolve("a.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(TABLE.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(read(file).get()).hasSize(1);
  }

  @Test
  void compressedTextThatIsDamagedIsToldAsDamaged() throws IOException {
    Path file = folder.resolve("a.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(("year,pounds\n" + "2024-25,5\n".repeat(9_000)).getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = Files.readAllBytes(file);
    byte[] spoilt = whole.clone();
    spoilt[whole.length / 2] ^= 0x55;
    for (byte[] damaged :
        List.of(Arrays.copyOf(whole, 5), Arrays.copyOf(whole, whole.length - 20), spoilt)) {
      assertThat(read(Files.write(file, damaged)).problems())
          .extracting(Problem::what)
          .containsExactly("is compressed, and damaged or not whole.");
    }
  }

  @Test
  void whatIsNoTableIsToldAsWhatItIs() throws IOException {
    byte[] locked = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    byte[] behind = Arrays.copyOf(OLE, 9_000 + locked.length);
    System.arraycopy(locked, 0, behind, 8_190, locked.length);
    assertThat(what(OLE)).isEqualTo("is a workbook of Excel from before 2007 (.xls).");
    assertThat(what(behind)).isEqualTo("is a workbook behind a password.");
    assertThat(what("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isEqualTo("is a PDF.");
    assertThat(what("\n<HTML><table>".getBytes(StandardCharsets.US_ASCII)))
        .startsWith("is a web page");
    assertThat(what(TABLE.getBytes(StandardCharsets.UTF_16))).isEqualTo("is text in UTF-16.");
    assertThat(what(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}))
        .isEqualTo("is no text and no workbook.");
    assertThat(what(new byte[0])).isEqualTo("is empty.");
    assertThat(read(folder).problems()).extracting(Problem::what).containsExactly("is a folder.");
    assertThat(read(folder.resolve("nowhere.csv")).problems())
        .extracting(Problem::what)
        .containsExactly("cannot be opened.");
  }

  @Test
  void zipsThatAreNoWorkbookOfExcelAreTold() throws IOException {
    assertThat(read(zip("mimetype", "application/vnd.oasis")).problems())
        .extracting(Problem::what)
        .containsExactly("is no workbook of Excel, though it is compressed like one.");
    assertThat(read(zip("xl/workbook.bin", "x")).problems())
        .extracting(Problem::what)
        .containsExactly("is a binary workbook (.xlsb).");
    assertThat(read(zip("[Content_Types].xml", "<a>")).problems())
        .extracting(Problem::what)
        .containsExactly("is no workbook that can be read, or is damaged.");
  }

  @Test
  void aWorkbookCutShortOrWithRubbishInItIsAProblemWhereverTheDamageIs() throws IOException {
    Path whole =
        Xlsx.of(folder.resolve("w.xlsx"), "S", "year,pounds\n" + "2024-25,5\n".repeat(400));
    byte[] bytes = Files.readAllBytes(whole);
    for (int length = 4; length < bytes.length; length += 97) {
      assertThat(read(Arrays.copyOf(bytes, length)).isPresent()).isFalse();
    }
    Random random = new Random(5);
    for (int attempt = 0; attempt < 60; attempt++) {
      byte[] spoilt = bytes.clone();
      for (int i = 0; i < 12; i++) {
        spoilt[4 + random.nextInt(bytes.length - 4)] = (byte) random.nextInt();
      }
      read(spoilt).problems().forEach(problem -> assertThat(problem.what()).isNotBlank());
    }
  }

  @Test
  void theTextsOfAWorkbookMayNotSwellWithoutBound() throws IOException {
    Path file = folder.resolve("bomb.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      byte[] megabyte = new byte[1_000_000];
      for (int i = 0; i < 101; i++) {
        zip.write(megabyte);
      }
      zip.closeEntry();
    }
    assertThat(Files.size(file)).isLessThan(200_000);
    assertThat(read(file).problems())
        .extracting(Problem::what)
        .containsExactly("is a workbook that swells to more than is read.");
  }

  @Test
  void rubbishOfAnyKindIsAProblemAndNeverAnException() throws IOException {
    Random random = new Random(7);
    for (int attempt = 0; attempt < 50; attempt++) {
      byte[] rubbish = new byte[3_000];
      random.nextBytes(rubbish);
      if (attempt % 2 == 0) {
        for (int i = 0; i < rubbish.length; i++) {
          rubbish[i] = (byte) Math.max(9, rubbish[i]);
        }
      }
      assertThat(read(rubbish).isPresent()).isFalse();
    }
  }

  @Test
  void aLineOfAMillionLettersIsToldAndNotHeld() throws IOException {
    byte[] line = new byte[3_000_000];
    Arrays.fill(line, (byte) 'a');
    assertThat(what(line)).isEqualTo("has a line of more than 1,000,000 characters.");
  }

  @Test
  void whatIsInMemoryReadsAsItDoesFromADisk() throws IOException {
    List<byte[]> all =
        List.of(
            "year,pounds\n2024-25,12\n".getBytes(StandardCharsets.UTF_8),
            "year,pounds\n2024-25,£\n".getBytes(java.nio.charset.Charset.forName("windows-1252")),
            new byte[0],
            Files.readAllBytes(Xlsx.of(folder.resolve("a.xlsx"), "A", "year,pounds\n2024-25,7\n")),
            Files.readAllBytes(zip("notes.txt", "not a workbook")));
    for (byte[] one : all) {
      Checked<List<String>> disk = read(one);
      Checked<List<String>> memory =
          TableReader.readAll(
              GivenTable.of(GivenBytes.memory(folder.resolve("given").toString(), one), ""),
              TableShape.of(Set.of("year", "pounds")),
              row -> List.of(row.year("year") + " " + row.money("pounds")));
      assertThat(memory.problems()).isEqualTo(disk.problems());
      assertThat(memory.isPresent()).isEqualTo(disk.isPresent());
      if (disk.isPresent()) {
        assertThat(memory.get()).isEqualTo(disk.get()).isNotEmpty();
      }
    }
  }

  private Path zip(String part, String content) throws IOException {
    Path file = folder.resolve("z.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return file;
  }

  private String what(byte[] bytes) throws IOException {
    List<Problem> problems = read(bytes).problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).stops()).isTrue();
    return problems.get(0).what();
  }

  private Checked<List<String>> read(byte[] bytes) throws IOException {
    return read(Files.write(folder.resolve("given"), bytes));
  }

  private static Checked<List<String>> read(Path file) {
    return TableReader.readAll(
        GivenTable.file(file),
        TableShape.of(Set.of("year", "pounds")),
        row -> List.of(row.year("year") + " " + row.money("pounds")));
  }
}
