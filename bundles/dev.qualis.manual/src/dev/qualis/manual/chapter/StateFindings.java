package dev.qualis.manual.chapter;

import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.analysis.compliance.ObligationState;
import dev.qualis.analysis.compliance.ReviewStatus;
import dev.qualis.analysis.sustainability.PeriodEmissions;
import dev.qualis.analysis.sustainability.SourceEmission;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Inline.Tone;
import dev.qualis.model.qms.compliance.CompliancePackage;
import dev.qualis.model.qms.compliance.Register;
import dev.qualis.model.qms.sustainability.SustainabilityPackage;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** When obligations are due for review, and what sources of emissions emit. */
final class StateFindings {

    private final Edition edition;
    private final Map<EObject, ObligationState> obligations = new IdentityHashMap<>();
    private final Map<EObject, List<SourceEmission>> emissions = new IdentityHashMap<>();

    StateFindings(ProjectAnalyses analyses, Edition edition) {
        this.edition = edition;
        analyses.obligations().obligations().forEach(one -> obligations.put(one.obligation(), one));
        for (PeriodEmissions period : analyses.gases().periods()) {
            period.sources()
                    .forEach(one -> emissions
                            .computeIfAbsent(one.source(), any -> new ArrayList<>())
                            .add(one));
        }
    }

    void addTo(Findings findings) {
        CompliancePackage compliance = CompliancePackage.eINSTANCE;
        findings.add(compliance.getObligation(), new Finding(Phrase.NEXT_REVIEW, this::review));
        findings.add(compliance.getObligation(), new Finding(Phrase.IN_REGISTER, this::owner));
        findings.add(
                SustainabilityPackage.eINSTANCE.getEmissionSource(), new Finding(Phrase.EMISSIONS, this::emissions));
    }

    private List<Inline> review(EObject obligation) {
        ObligationState state = obligations.get(obligation);
        if (state == null) {
            return List.of();
        }
        List<Inline> line = new ArrayList<>();
        state.due().ifPresent(due -> line.add(new Text(due + " ")));
        Tone tone = state.review() == ReviewStatus.CURRENT ? Tone.GOOD : Tone.WARN;
        line.addAll(ElementFacts.badge(state.review().label(edition.language()), tone));
        return line;
    }

    private List<Inline> owner(EObject obligation) {
        return obligation.eContainer() instanceof Register register ? edition.links(register.getOwner()) : List.of();
    }

    private List<Inline> emissions(EObject source) {
        List<Inline> parts = new ArrayList<>();
        for (SourceEmission one : emissions.getOrDefault(source, List.of())) {
            parts.add(new Text(
                    Values.of(one.period(), edition.language()) + " " + Values.of(one.emission(), edition.language())));
        }
        return edition.joined(parts);
    }
}
