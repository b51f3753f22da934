package cn.anxian.kernel.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** On the terminal: two sentences, no stack. */
final class WrongPurposeShown extends AbstractFailureAnalyzer<WrongPurpose> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WrongPurpose cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
    }
}
