package uk.foresend.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.dsg.Block;
import uk.foresend.problem.Nearest;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.ScalarType;
import uk.foresend.scenario.schema.Thing;
import uk.foresend.scenario.schema.TypeNote;
import uk.foresend.scenario.schema.Types;
import uk.foresend.scenario.schema.Values;

/** Which number is meant: a driver, and the part of the authority it speaks of. */
final class ScopeShapes {

  static final Field<Driver> DRIVER =
      Field.required(
          "driver", driver(), "Which number: one of the drivers listed below.", "top-up");
  static final Field<String> SETTING =
      Field.optional(
          "setting", Types.ref(Thing.SETTING), "The setting it speaks of.", "independent-special");
  static final Field<String> BAND =
      Field.optional(
          "band",
          Types.ref(Thing.BAND),
          "The age band it speaks of; with a setting, the cell.",
          "\"7\"");
  static final Field<Block> BLOCK =
      Field.optional(
          "block",
          Types.choice(Block.class, Block::label),
          "The block it speaks of.",
          "high-needs");
  static final Field<String> LINE =
      Field.optional("line", Types.ref(Thing.LINE), "The line it speaks of.", "sen-support");
  static final Field<String> FROM_SETTING =
      Field.optional(
          "fromSetting", Types.ref(Thing.SETTING), "The setting children leave.", "mainstream");
  static final Field<String> TO_SETTING =
      Field.optional(
          "toSetting", Types.ref(Thing.SETTING), "The setting they go to.", "independent-special");

  /** The fields that say which number is meant. */
  static final List<Field<?>> FIELDS =
      List.of(DRIVER, SETTING, BAND, BLOCK, LINE, FROM_SETTING, TO_SETTING);

  private ScopeShapes() {}

  private static ScalarType<Driver> driver() {
    TypeNote note =
        TypeNote.of("driver", "the id of a driver")
            .with(
                java.util.Arrays.stream(Driver.values())
                    .map(one -> new TypeNote.Option(one.id(), one.unit().label()))
                    .toList());
    List<String> ids = java.util.Arrays.stream(Driver.values()).map(Driver::id).toList();
    return new ScalarType<>(
        note, (text, at, in) -> Driver.find(text), text -> Nearest.hint(text, ids));
  }

  /** Returns the scope that the fields say; empty after telling that the driver has none such. */
  static Optional<Scope> scope(Values values, Driver driver, Reading in) {
    return part(values, driver, in).filter(one -> fits(values, driver, one, in));
  }

  /** Returns the part that the fields name, whatever the driver; empty after telling why not. */
  static Optional<Scope> part(Values values, Driver driver, Reading in) {
    Optional<Scope> scope = written(values);
    if (scope.isEmpty()) {
      in.invalid(
          values.place(),
          values.place().path() + " names parts that do not go together.",
          "A number speaks of one part: " + allowed(driver) + ".");
      return Optional.empty();
    }
    return scope;
  }

  /** Whether a driver may be given for a scope; tells when not. */
  static boolean fits(Values values, Driver driver, Scope scope, Reading in) {
    if (driver.scopes().contains(scope.kind())) {
      return true;
    }
    in.invalid(
        values.place(),
        values.place().path()
            + " gives "
            + driver.id()
            + " for "
            + words(scope.kind())
            + ", but it can only be given for: "
            + allowed(driver)
            + ".",
        "");
    return false;
  }

  static String allowed(Driver driver) {
    return driver.scopes().stream().map(ScopeShapes::words).collect(Collectors.joining("; "));
  }

  /** Returns how a kind of scope is written in a document. */
  static String words(Scope.Kind kind) {
    return switch (kind) {
      case AUTHORITY -> "the whole authority (no part named)";
      case BLOCK -> "a block";
      case LINE -> "a line";
      case SETTING -> "a setting";
      case BAND -> "an age band";
      case CELL -> "a setting and an age band";
      case ROUTE -> "fromSetting and toSetting";
      case ROUTE_BAND -> "fromSetting, toSetting and an age band";
      case SCHEME -> "a scheme";
    };
  }

  private static Optional<Scope> written(Values values) {
    Optional<String> setting = values.find(SETTING);
    Optional<String> band = values.find(BAND);
    Optional<String> from = values.find(FROM_SETTING);
    Optional<String> to = values.find(TO_SETTING);
    long alone =
        List.of(BLOCK, LINE).stream().filter(field -> values.find(field).isPresent()).count();
    boolean placed = setting.isPresent() || band.isPresent() || from.isPresent() || to.isPresent();
    if (alone > 1 || (alone == 1 && placed) || from.isPresent() != to.isPresent()) {
      return Optional.empty();
    }
    if (alone == 1) {
      return values
          .find(BLOCK)
          .<Scope>map(Scope.OfBlock::new)
          .or(() -> values.find(LINE).map(Scope.OfLine::new));
    }
    if (from.isPresent() && to.isPresent()) {
      return setting.isPresent()
          ? Optional.empty()
          : Optional.of(
              band.<Scope>map(one -> new Scope.OfRouteBand(from.get(), to.get(), one))
                  .orElse(new Scope.OfRoute(from.get(), to.get())));
    }
    return Optional.of(cell(setting, band));
  }

  private static Scope cell(Optional<String> setting, Optional<String> band) {
    if (setting.isPresent() && band.isPresent()) {
      return new Scope.OfCell(setting.get(), band.get());
    }
    return setting
        .<Scope>map(Scope.OfSetting::new)
        .or(() -> band.map(Scope.OfBand::new))
        .orElse(Scope.AUTHORITY);
  }
}
