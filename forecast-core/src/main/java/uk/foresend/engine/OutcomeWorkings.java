package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.InWords;
import uk.foresend.result.Amount;
import uk.foresend.result.Figure;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Forecast;
import uk.foresend.result.SchemeOutcome;
import uk.foresend.result.StepDownOutcome;
import uk.foresend.result.Told;
import uk.foresend.result.Working;
import uk.foresend.result.Working.Step;

/** Explains what schemes and step-downs do. */
final class OutcomeWorkings {

  /** Said of a scheme whose places are all history, whatever its figure. */
  private static final String COUNTED =
      "in the counts already: its children were there at the opening census, so a forecast cannot"
          + " say what it fills or saves, and nothing here is its saving; otherwise ";

  private final Columns c;
  private final Forecast forecast;
  private final SchemeWorkings schemes;
  private final SchemeFundWorkings fund;
  private final StepDownWorkings stepDowns;

  OutcomeWorkings(Columns c, Forecast forecast) {
    this.c = c;
    this.forecast = forecast;
    this.schemes = new SchemeWorkings(c, forecast);
    this.fund = new SchemeFundWorkings(c, forecast, schemes);
    this.stepDowns = new StepDownWorkings(c);
  }

  /** A saving, places filled or children moved, with who they are. */
  Working of(FigureKey key, Amount amount, int year) {
    List<Working> inputs = new ArrayList<>();
    String counted = "";
    for (int k = 0; k < forecast.schemes().size(); k++) {
      if (forecast.schemes().get(k).scheme().id().equals(key.part())) {
        counted = isCounted(forecast.schemes().get(k)) ? COUNTED : "";
        inputs.addAll(scheme(key.figure(), k, year));
      }
    }
    for (int i = 0; i < forecast.stepDowns().size(); i++) {
      if (forecast.stepDowns().get(i).id().equals(key.part())) {
        inputs.addAll(stepDown(key.figure(), i, year));
      }
    }
    return new Working(
        key.toString(),
        key.figure().label() + ", " + key.part() + ", " + key.year(),
        WorkingParts.told(amount),
        counted + formula(key.figure()),
        inputs,
        "");
  }

  private boolean isCounted(SchemeOutcome scheme) {
    return scheme.isInTheCounts(forecast.years().get(forecast.years().size() - 1));
  }

  private static String formula(Figure figure) {
    return switch (figure) {
      case SAVING ->
          "what the children would have cost where they would have been − what they cost here; of a"
              + " scheme also − places opened and not used − start-up";
      case PUBLIC_SAVING ->
          "saving to the DSG + transport saved + result of the council company; of a scheme also −"
              + " interest − provision";
      case ENTITLEMENT ->
          "where the allocation follows the formula: basic entitlement × pupils more in state special"
              + " schools of the area in the January before; income, in no saving";
      case FILLED ->
          "the average over month ends of the council's children in its places: of those more in its"
              + " setting because of it, no more than it has places";
      case MOVED -> "the sum over months of the least of what was asked, the pool, and places";
      case SAVING_EACH -> "saving ÷ children moved so far and still there; none where nobody is";
      default -> "";
    };
  }

  private List<Working> scheme(Figure figure, int k, int year) {
    SchemeOutcome scheme = forecast.schemes().get(k);
    List<Working> inputs = new ArrayList<>();
    switch (figure) {
      case SAVING -> inputs.addAll(schemes.saving(k, year));
      case PUBLIC_SAVING -> {
        inputs.add(
            link(Figure.SAVING, scheme.scheme().id(), year, Told.of(scheme.dsgSaving().get(year)))
                .as(Step.PLUS));
        inputs.addAll(fund.of(k, year));
        inputs.addAll(fund.outlook(k));
      }
      case ENTITLEMENT -> inputs.addAll(schemes.entitlement(k, year));
      default -> {
        inputs.addAll(average(year, m -> schemes.filled(k, m)));
        who(scheme, year, inputs);
      }
    }
    return inputs;
  }

  private List<Working> stepDown(Figure figure, int i, int year) {
    StepDownOutcome each = forecast.stepDowns().get(i);
    List<Working> inputs = new ArrayList<>();
    switch (figure) {
      case SAVING -> inputs.addAll(stepDowns.saving(i, year));
      case PUBLIC_SAVING -> {
        inputs.add(
            link(Figure.SAVING, each.id(), year, Told.of(each.dsgSaving().get(year)))
                .as(Step.PLUS));
        inputs.add(
            line(
                    "saving to the General Fund: transport, and the result of a council company",
                    Told.of(each.generalFundSaving().get(year)))
                .as(Step.PLUS));
      }
      case SAVING_EACH -> {
        boolean nobody = each.stillThere().get(year).value() == 0;
        inputs.add(
            link(Figure.SAVING, each.id(), year, Told.of(each.dsgSaving().get(year)))
                .as(nobody ? Step.BESIDE : Step.PLUS));
        inputs.add(
            line("moved so far and still there", Told.of(each.stillThere().get(year), "children"))
                .as(nobody ? Step.BESIDE : Step.OVER));
      }
      case ENTITLEMENT -> inputs.addAll(stepDowns.entitlement(i, year));
      default -> {
        inputs.addAll(months(year, m -> stepDowns.moved(i, m)));
        inputs.add(line("asked", Told.of(each.asked().get(year), "children")));
        inputs.add(line("limited by", Told.words(each.limitedBy().get(year).label())));
      }
    }
    return inputs;
  }

  /** Each month's children, and over twelve. */
  private List<Working> average(int year, IntToDoubleFunction children) {
    List<Working> steps = months(year, children);
    if (!steps.isEmpty()) {
      steps.add(Operands.number(Step.OVER, "months of a year", 12, ""));
    }
    return steps;
  }

  private List<Working> months(int year, IntToDoubleFunction children) {
    List<Working> steps = new ArrayList<>();
    int first = Horizon.WARM_UP_MONTHS + 12 * year;
    for (int m = first; m < first + 12; m++) {
      double value = children.applyAsDouble(m);
      if (Math.abs(value) > 1e-9) {
        String month = InWords.month(c.inputs().cost.horizon.month(m));
        steps.add(Operands.children(Step.PLUS, month, value));
      }
    }
    return steps;
  }

  private static void who(SchemeOutcome scheme, int year, List<Working> inputs) {
    inputs.add(line("places open, on average", Told.of(scheme.places().get(year), "places")));
    if (scheme.usedByOthers().get(year).value() != 0) {
      inputs.add(
          line("used by other councils", Told.of(scheme.usedByOthers().get(year), "places")));
    }
    if (scheme.beside().get(year).value() != 0) {
      inputs.add(
          line(
              "in its setting's other places because of it, on average",
              Told.of(scheme.beside().get(year), "children")));
    }
    for (SchemeOutcome.FilledBy by : scheme.filledBy()) {
      if (by.moved().get(year).value() != 0 || by.fresh().get(year).value() != 0) {
        inputs.add(
            line(
                "from " + by.setting(),
                Told.words(
                    InWords.count(by.moved().get(year))
                        + " moved, "
                        + InWords.count(by.fresh().get(year))
                        + " new")));
      }
    }
    scheme
        .scheme()
        .phases()
        .forEach(
            phase ->
                inputs.add(
                    WorkingParts.given(
                        "phase opening " + InWords.month(phase.opens()),
                        Told.of(phase.places(), "places"),
                        scheme.scheme().source())));
    scheme
        .scheme()
        .filledFrom()
        .forEach(
            from ->
                inputs.add(
                    WorkingParts.given(
                        "share of " + from.setting() + " who would come",
                        WorkingParts.share(from.wouldMove()),
                        from.source())));
  }

  private Working link(Figure figure, String part, int year, Told value) {
    return WorkingParts.link(
        figure.id() + ":" + part + "@" + forecast.years().get(year), figure.label(), value);
  }

  private static Working line(String label, Told value) {
    return new Working("", label, value, "", List.of(), "");
  }
}
