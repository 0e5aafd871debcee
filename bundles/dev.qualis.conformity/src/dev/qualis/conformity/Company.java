package dev.qualis.conformity;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.EnterpriseSize;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

/** The company under assessment: its model and, found once, what the rules ask again and again about it. */
public final class Company {

    private final ModelIndex index;
    private final Standard standard;
    private final ModelTexts texts;
    private final Today today;
    private final Officer officer;
    private final TopManagement topManagement;
    private final Units units;
    private final QualityStaff qualityStaff;
    private final Proofs proofs;
    private final ProcessWholes processes;

    Company(ModelIndex index, Standard standard) {
        this.index = index;
        this.standard = standard;
        this.texts = ModelTexts.of(index);
        this.today = new Today(index.date());
        this.officer = new Officer(index);
        this.topManagement = new TopManagement(index);
        this.units = new Units(index);
        this.qualityStaff = new QualityStaff(index, officer, units);
        this.proofs = new Proofs(index);
        this.processes = new ProcessWholes(index.processes());
    }

    /** The model. */
    public ModelIndex index() {
        return index;
    }

    /** The standard by which it is judged. */
    public Standard standard() {
        return standard;
    }

    /** The clause of the standard with a number. */
    public Optional<Clause> clause(String number) {
        return index.clauses().find(standard, number);
    }

    /** The day on which it is judged. */
    public Today today() {
        return today;
    }

    /** Which evidence exists. */
    public Proofs proofs() {
        return proofs;
    }

    /** The chief quality officer. */
    public Officer officer() {
        return officer;
    }

    /** Who directs it at the top. */
    public TopManagement topManagement() {
        return topManagement;
    }

    /** Its departments and other units. */
    public Units units() {
        return units;
    }

    /** The positions that do quality work. */
    public QualityStaff qualityStaff() {
        return qualityStaff;
    }

    /** Its processes, each with its steps. */
    public ProcessWholes processes() {
        return processes;
    }

    /** Whether it is of one of some sizes. */
    private boolean isOf(EnterpriseSize... sizes) {
        return index.enterprise()
                .map(Enterprise::getSize)
                .filter(List.of(sizes)::contains)
                .isPresent();
    }

    /** Whether it is small or micro, so that one person does many things and nobody one only. */
    public boolean isSmall() {
        return isOf(EnterpriseSize.SMALL, EnterpriseSize.MICRO);
    }

    /** Whether it is small, micro or medium; a company of unknown size is not. */
    public boolean isSmallOrMedium() {
        return isSmall() || isOf(EnterpriseSize.MEDIUM);
    }

    /** Whether it is large or medium. */
    public boolean isLargeOrMedium() {
        return isOf(EnterpriseSize.LARGE, EnterpriseSize.MEDIUM);
    }

    /** All elements of a class. */
    public <T extends EObject> List<T> all(Class<T> type) {
        return index.all(type);
    }

    /** The elements of a class for which something holds. */
    public <T extends EObject> List<T> all(Class<T> type, Predicate<T> wanted) {
        return index.all(type).stream().filter(wanted).toList();
    }

    /** Starts a list of points. */
    public Points points() {
        return new Points(texts);
    }

    /** What an element is called. */
    public Wording title(NamedElement element) {
        return new Wording(texts.title(element, Language.ZH), texts.title(element, Language.EN));
    }

    /** What a value is called. */
    public Wording label(Enumerator value) {
        return new Wording(texts.label(value, Language.ZH), texts.label(value, Language.EN));
    }
}
