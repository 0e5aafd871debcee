package dev.qualis.dsl.validation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.ComposedChecks;

/** What makes a text contradict itself. How far a company is from a standard is not judged here, but by analyses. */
@ComposedChecks(
        validators = {
            ProjectCheck.class,
            NameCheck.class,
            StatementCheck.class,
            TitleCheck.class,
            EnterpriseCheck.class,
            UnitCheck.class,
            PositionCheck.class,
            PersonCheck.class,
            ProcessCheck.class,
            ProcessOrderCheck.class,
            MetricCheck.class,
            RangeCheck.class,
            RiskScaleCheck.class,
            DateOrderCheck.class,
            WeightCheck.class,
            GoalCheck.class,
            PlanCheck.class,
            IdentityCheck.class,
            CostCheck.class,
            CareerCheck.class,
            ContactCheck.class,
            AppointmentCheck.class,
            TopManagementCheck.class,
            ModelDateCheck.class,
            DueCheck.class,
            FileCheck.class,
            DocumentCheck.class,
            AuditCheck.class,
            ExclusionCheck.class,
            ShareCheck.class,
            AmountCheck.class,
            MarketCheck.class,
            ContradictionCheck.class,
            OverdueCheck.class,
            HolderCheck.class,
            VacancyCheck.class,
            AgreementCheck.class,
            ClaimCheck.class,
            FindingCheck.class,
            ClosureCheck.class,
            OwnerCheck.class,
            DocumentControlCheck.class,
            ResourceCheck.class,
            NumberCheck.class,
            ReviewCheck.class,
            CompetenceCheck.class,
            StandingCheck.class,
            OfficeCheck.class,
            ProvisionCheck.class,
            SalesCheck.class,
            SeriesCheck.class,
            EvidenceDateCheck.class,
            StaffTotalCheck.class,
            DepartedCheck.class,
            ConflictingFactsCheck.class,
            CostLinkCheck.class,
            AuditScopeCheck.class,
            FollowUpCheck.class,
            PractisedExclusionCheck.class,
            EmissionTotalCheck.class,
            MeasurementCheck.class,
            FollowingDatesCheck.class,
            PeriodEndCheck.class,
            IndependenceCheck.class,
            ScaleCheck.class,
            TargetAgreementCheck.class,
            StatusAgreementCheck.class,
            StandardCheck.class
        })
public class QmsValidator extends AbstractQmsValidator {

    private final Map<Class<?>, List<MethodWrapper>> methods = new ConcurrentHashMap<>();

    /** Files are checked by several threads at a time, for which the inherited cache is not made. */
    @Override
    protected List<MethodWrapper> getMethodsForType(EObject element) {
        List<MethodWrapper> known = methods.get(element.getClass());
        return known == null ? collect(element) : known;
    }

    private synchronized List<MethodWrapper> collect(EObject element) {
        return methods.computeIfAbsent(element.getClass(), type -> super.getMethodsForType(element));
    }
}
