package uk.foresend.io.council;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.io.council.Returns.EARLIER;
import static uk.foresend.io.council.Returns.LATER;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.foresend.history.CeaseReason;
import uk.foresend.history.CensusDay;
import uk.foresend.history.Joining;
import uk.foresend.history.Leaving;
import uk.foresend.history.Moving;
import uk.foresend.history.PlanCell;
import uk.foresend.history.ReturnCounts;
import uk.foresend.history.ReturnFlows;
import uk.foresend.history.SmallNumbers;
import uk.foresend.history.Tally;
import uk.foresend.io.Reading;
import uk.foresend.io.council.SyntheticReturns.Which;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Count;

class Sen2ReturnTest {
  private static final String WHO = "persontableid,surname,forename,personbirthdate,upn\n";
  private static final String PLAN = "persontableid,startdate,ceasedate,ceasereason\n";
  private static final String PLACE =
      "persontableid,urn,sensetting,placementrank,entrydate,leavingdate\n";
  private static final String NEED = "persontableid,sentype,sentyperank\n";

  /** Five people: 1 stays, 2 moves, 3 leaves for work, 4 is gone without a word, 5 is not there. */
  private static Map<ReturnModule, String> small2025() {
    return Map.of(
        ReturnModule.PERSON,
        WHO
            + "1,One,A,2014-08-31,A123456789012\n2,Two,B,2014-09-01,\n"
            + "3,Three,C,2004-10-01,A123456789013\n4,Four,D,2010-01-01,A123456789014\n",
        ReturnModule.REQUESTS,
        "persontableid,receiveddate,requestoutcome\n1,2024-03-01,Y\n2,2024-03-01,N\n",
        ReturnModule.ASSESSMENT,
        "persontableid,assessmentoutcome\n1,Y\n",
        ReturnModule.NAMED_PLAN,
        PLAN + "1,2024-06-01,,\n2,2024-06-01,,\n3,2020-06-01,,\n4,2025-01-16,,\n",
        ReturnModule.ACTIVE_PLANS,
        "persontableid,transferla\n1,\n",
        ReturnModule.PLACEMENT_DETAIL,
        PLACE
            + "1,100001,,1,2024-09-01,\n1,100003,,2,2024-09-01,\n2,100001,,1,2023-09-01,\n"
            + "3,100006,,1,2023-09-01,2024-08-31\n4,,OLA,1,2024-09-01,\n",
        ReturnModule.SEN_NEED,
        NEED + "1,ASD,1\n1,MLD,2\n2,DS,1\n3,SEMH,1\n");
  }

  private static Map<ReturnModule, String> small2026() {
    return Map.of(
        ReturnModule.PERSON,
        WHO
            + "9,One,A,31/08/2014,A123456789012\n8,TWO,b,2014-09-01,A123456789099\n"
            + "7,Three,C,2004-10-01,A123456789013\n6,Five,E,2020-10-01,A123456789015\n",
        ReturnModule.REQUESTS,
        "persontableid,receiveddate,requestoutcome\n",
        ReturnModule.ASSESSMENT,
        "persontableid,assessmentoutcome\n",
        ReturnModule.NAMED_PLAN,
        PLAN + "9,2024-06-01,,\n8,2024-06-01,,\n7,2020-06-01,2025-07-01,4\n6,2025-06-01,,\n",
        ReturnModule.ACTIVE_PLANS,
        "persontableid,transferla\n6,820\n",
        ReturnModule.PLACEMENT_DETAIL,
        PLACE + "9,100001,,1,2024-09-01,\n8,100003,,1,2025-09-01,\n6,,EYP,1,2025-09-01,\n",
        ReturnModule.SEN_NEED,
        NEED + "9,ASD,1\n8,DS,1\n6,SLCN,1\n");
  }

  @Test
  void plansAreCountedBySettingAgeAndPrimaryNeed() {
    ReturnCounts counts =
        Returns.reader(Reading.STRICT).counts(Returns.text(small2025()), EARLIER).get();

    assertThat(counts.cells().stream().map(Tally::of))
        .containsExactly(
            new PlanCell("mainstream", 9, "ds"),
            new PlanCell("mainstream", 10, "asd"),
            new PlanCell("other", 14, "unknown"),
            new PlanCell("other", 19, "semh"));
    assertThat(counts.plans()).isEqualTo(Count.of(4));
    assertThat(counts.cells()).allMatch(Tally::small);
  }

  @Test
  void peopleAreMatchedByPupilNumberOrElseByNamesAndDayOfBirth() {
    ReturnFlows flows = flows(small2025(), small2026());

    assertThat(flows.stayed()).isEqualTo(Count.of(1));
    assertThat(flows.movers().stream().map(Tally::of))
        .containsExactly(new Moving("mainstream", "state-special"));
    assertThat(flows.leavers().stream().map(Tally::of))
        .containsExactly(
            new Leaving(CeaseReason.EMPLOYMENT, "other"),
            new Leaving(CeaseReason.NOT_RECORDED, "other"));
    assertThat(flows.joiners().stream().map(Tally::of))
        .containsExactly(new Joining(Joining.Origin.TRANSFERRED_IN, "other", 4));
  }

  @Test
  void whatWasThereAndJoinedIsWhatLeftAndIsThere() {
    SyntheticReturns made = Returns.synthetic(3000, 400);
    ReturnFlows flows =
        flows(Returns.tables(made, Which.EARLIER), Returns.tables(made, Which.LATER));

    assertThat(flows.earlier().plans()).isEqualTo(Count.of(3000));
    assertThat(Tally.total(flows.joiners())).isEqualTo(Count.of(400));
    assertThat(flows.earlier().plans().plus(Tally.total(flows.joiners())))
        .isEqualTo(flows.later().plans().plus(Tally.total(flows.leavers())));
    assertThat(flows.stayed().plus(Tally.total(flows.movers())).plus(Count.of(400)))
        .isEqualTo(flows.later().plans());
  }

  @Test
  void theOrderOfColumnsTitlesMarksAndLineEndsMakeNoDifference() {
    Map<ReturnModule, String> clean = Returns.tables(Returns.synthetic(200, 0), Which.EARLIER);
    Map<ReturnModule, String> messy =
        clean.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> messy(entry.getValue())));

    Sen2Return reader = Returns.reader(Reading.STRICT);
    assertThat(reader.counts(Returns.text(messy), EARLIER).get())
        .isEqualTo(reader.counts(Returns.text(clean), EARLIER).get());
  }

  private static String messy(String clean) {
    return "\ufeffThe return of a council,,\r\n\r\n"
        + clean
            .lines()
            .map(
                line -> {
                  List<String> cells = Arrays.asList(line.split(",", -1));
                  Collections.reverse(cells);
                  return String.join(",", cells) + "\r\n";
                })
            .collect(Collectors.joining());
  }

  @Test
  void everyBadRowOfEveryModuleIsToldAtOnce() {
    Map<ReturnModule, String> bad = new java.util.EnumMap<>(small2025());
    bad.merge(ReturnModule.PERSON, "5,Five,E,2010-02-31,A1\n1,Six,F,2010-01-01,\n", String::concat);
    bad.merge(ReturnModule.NAMED_PLAN, "4,2024-01-01,2023-01-01,77\n", String::concat);
    bad.merge(ReturnModule.PLACEMENT_DETAIL, "4,,NOWHERE,first,,\n", String::concat);
    bad.merge(ReturnModule.SEN_NEED, "99,ASD,1\n4,ADHD,1\n", String::concat);

    Checked<ReturnCounts> strict =
        Returns.reader(Reading.STRICT).counts(Returns.text(bad), EARLIER);
    assertThat(strict.isPresent()).isFalse();
    assertThat(strict.problems().stream().map(problem -> problem.where().toString()))
        .containsExactlyInAnyOrder(
            "person.csv: personbirthdate (line 6, column 4)",
            "person.csv: upn (line 6, column 5)",
            "person.csv: persontableid (line 7, column 1)",
            "namedplan.csv: ceasereason (line 6, column 4)",
            "placementdetail.csv: sensetting (line 7, column 3)",
            "placementdetail.csv: placementrank (line 7, column 4)",
            "senneed.csv: persontableid (line 6, column 1)",
            "senneed.csv: sentype (line 7, column 2)");
    assertThat(Returns.reader(Reading.GOOD_ROWS).counts(Returns.text(bad), EARLIER).get().plans())
        .isEqualTo(Count.of(4));
  }

  @Test
  void aPersonModuleThatCannotBeReadIsTheOneCauseAndNotWhatNamesNobody() {
    Map<ReturnModule, String> bad = Returns.tables(Returns.synthetic(300, 0), Which.EARLIER);
    String person = bad.get(ReturnModule.PERSON);
    bad.put(ReturnModule.PERSON, person.substring(person.indexOf('\n') + 1));
    for (Reading reading : Reading.values()) {
      assertThat(Returns.reader(reading).counts(Returns.text(bad), EARLIER).problems())
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.where().document()).isEqualTo("person.csv");
                assertThat(one.what()).contains("holds every column needed");
              });
    }
    bad.put(ReturnModule.PERSON, person + "9999,\"Open,quote\n");
    assertThat(Returns.reader(Reading.STRICT).counts(Returns.text(bad), EARLIER).problems())
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.what())
                    .isEqualTo(
                        "has a cell in line 302 that begins with a quote and does not end with"
                            + " one."));
  }

  @Test
  void whatFollowsFromABadRowOfAPersonIsNotToldBesideIt() {
    Map<ReturnModule, String> bad = new java.util.EnumMap<>(small2025());
    bad.merge(
        ReturnModule.PERSON,
        "",
        (whole, none) -> whole.replace("3,Three,C,2004-10-01", "3,Three,C,someday"));
    assertThat(Returns.reader(Reading.STRICT).counts(Returns.text(bad), EARLIER).problems())
        .extracting(problem -> problem.where().toString())
        .containsExactly("person.csv: personbirthdate (line 4, column 4)");
    assertThat(Returns.reader(Reading.GOOD_ROWS).counts(Returns.text(bad), EARLIER).get().plans())
        .isEqualTo(Count.of(3));
  }

  @Test
  void aCensusThatIsNotTheReturnsIsRefusedWithTheYearsItMayBe() {
    Map<ReturnModule, String> made = Returns.tables(Returns.synthetic(200, 0), Which.EARLIER);
    Sen2Return reader = Returns.reader(Reading.STRICT);
    assertThat(reader.counts(Returns.text(made), CensusDay.ofJanuary(2030)).problems())
        .extracting(Problem::what)
        .contains(
            "january is 2030, but no plan of the return begins after 2024: it must be 2026 or"
                + " before.");
    assertThat(reader.counts(Returns.text(made), CensusDay.ofJanuary(2010)).isPresent()).isFalse();
    assertThat(reader.counts(Returns.text(made), CensusDay.ofJanuary(2024)).problems())
        .extracting(Problem::what)
        .contains("Some plans begin after the census of January 2024 and are not counted.");
    assertThat(reader.counts(Returns.text(made), EARLIER).problems()).isEmpty();
  }

  @Test
  void onlyCountsBelowTheThresholdAndAboveNoneAreSmall() {
    SmallNumbers six = new SmallNumbers(6);
    assertThat(six.marks(Count.of(5))).isTrue();
    assertThat(six.marks(Count.of(6))).isFalse();
    assertThat(six.marks(Count.ZERO)).isFalse();
  }

  @Test
  void theSameSeedMakesTheSameBytesAndAnotherSeedOthers() {
    SyntheticReturns made = Returns.synthetic(50, 5);
    assertThat(Returns.tables(made, Which.LATER)).isEqualTo(Returns.tables(made, Which.LATER));
    assertThat(Returns.tables(Returns.synthetic(8, 50, 5), Which.LATER))
        .isNotEqualTo(Returns.tables(made, Which.LATER));
  }

  @Test
  void aReturnIsFoundInAFolderByTheNamesOfItsFiles(@TempDir Path folder) throws Exception {
    assertThat(ReturnText.in(folder).problems()).hasSize(ReturnModule.values().length);

    Returns.synthetic(20, 0).write(Which.EARLIER, folder);
    ReturnText found = ReturnText.in(folder).get();
    assertThat(Returns.reader(Reading.STRICT).counts(found, EARLIER).get().plans())
        .isEqualTo(Count.of(20));
  }

  private static ReturnFlows flows(
      Map<ReturnModule, String> before, Map<ReturnModule, String> after) {
    return Returns.reader(Reading.STRICT)
        .flows(Returns.text(before), EARLIER, Returns.text(after), LATER)
        .get();
  }
}
