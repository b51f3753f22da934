package cn.anxian.directory.answer;

import cn.anxian.law.Basis;
import cn.anxian.law.InForce;
import cn.anxian.law.Quote;
import java.time.LocalDate;

/** The articles by which somebody answers, whatever the line. */
final class DutyBases {

    private static final InForce SINCE_2021 = InForce.since(LocalDate.of(2021, 9, 1));

    static final Basis SUPERVISION =
            workSafetyLaw("第十条第二款", "县级以上地方各级人民政府有关部门依照本法和其他有关法律、法规的规定，在各自的职责范围内对有关行业、领域的安全生产工作实施监督管理");

    static final Basis COMPREHENSIVE = workSafetyLaw("第十条第一款", "县级以上地方各级人民政府应急管理部门依照本法，对本行政区域内安全生产工作实施综合监督管理");

    static final Basis TERRITORIAL_TOWN = workSafetyLaw(
            "第九条第二款",
            "乡镇人民政府和街道办事处，以及开发区、工业园区、港区、风景区等应当明确负责安全生产监督管理的有关工作机构及其职责，加强安全生产监管力量建设，按照职责对本行政区域或者管理区域内生产经营单位安全生产状况进行监督检查，协助人民政府有关部门或者按照授权依法履行安全生产监督管理职责");

    static final Basis TERRITORIAL_GOVERNMENT = workSafetyLaw("第九条第一款", "国务院和县级以上地方各级人民政府应当加强对安全生产工作的领导");

    static final Basis LEADERSHIP =
            new Basis.Document("地方党政领导干部安全生产责任制规定", "厅字〔2018〕13号", "第八条", Quote.ABSENT, InForce.ALWAYS, false);

    static final Basis ENTERPRISE = workSafetyLaw("第五条", "生产经营单位的主要负责人是本单位安全生产第一责任人，对本单位的安全生产工作全面负责");

    private DutyBases() {}

    private static Basis workSafetyLaw(String article, String quote) {
        return new Basis.Statute("安全生产法", article, Quote.of(quote), SINCE_2021, true);
    }
}
