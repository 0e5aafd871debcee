package dev.qualis.dsl.validation;

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
            OfficeCheck.class,
            ProvisionCheck.class,
            SalesCheck.class,
            SeriesCheck.class,
            EvidenceDateCheck.class,
            StaffTotalCheck.class,
            StandardCheck.class
        })
public class QmsValidator extends AbstractQmsValidator {}
