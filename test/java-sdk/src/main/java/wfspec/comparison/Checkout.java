package wfspec.comparison;

import io.littlehorse.sdk.wfsdk.TaskNodeOutput;
import io.littlehorse.sdk.wfsdk.WfRunVariable;
import io.littlehorse.sdk.wfsdk.Workflow;
import io.littlehorse.sdk.wfsdk.WorkflowThread;

/** The e-commerce checkout: work out the price, charge the card, ship the item. */
final class Checkout {

    private Checkout() {}

    static Workflow workflow() {
        return Workflow.newWorkflow("checkout", Checkout::entrypoint);
    }

    private static void entrypoint(WorkflowThread thread) {
        WfRunVariable customerId = thread.declareStr("customer-id").required().searchable();
        WfRunVariable itemId = thread.declareStr("item-id").required();
        WfRunVariable price = thread.declareInt("price");

        price.assign(thread.execute("calculate-price", itemId));

        TaskNodeOutput charge = thread.execute("charge-credit-card", customerId, price);
        charge.timeout(10);
        charge.withRetries(3);
        thread.handleException(
                charge, "card-declined", handler -> handler.fail("payment-failed", "The card was declined."));

        thread.execute("ship-item", customerId, itemId);
    }
}
