package wfspec;

import io.grpc.netty.shaded.io.netty.bootstrap.ChannelInitializerExtension;
import io.grpc.netty.shaded.io.netty.channel.ChannelHandlerContext;
import io.grpc.netty.shaded.io.netty.channel.ChannelOutboundHandlerAdapter;
import io.grpc.netty.shaded.io.netty.channel.ChannelPromise;
import io.grpc.netty.shaded.io.netty.channel.ServerChannel;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;

/**
 * Makes everything in a process that would listen on all addresses through Netty listen on 127.0.0.1 only. Netty
 * finds this class as a service and shows it each listening channel before it is bound.
 */
public final class LoopbackOnly extends ChannelInitializerExtension {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    @Override
    public void postInitializeServerListenerChannel(ServerChannel channel) {
        channel.pipeline().addLast(new Narrowing());
    }

    /** Replaces the wildcard address, which means all addresses, on its way to the socket. */
    private static final class Narrowing extends ChannelOutboundHandlerAdapter {

        @Override
        public void bind(ChannelHandlerContext context, SocketAddress address, ChannelPromise promise)
                throws Exception {
            super.bind(context, narrowed(address), promise);
        }

        private static SocketAddress narrowed(SocketAddress address) throws Exception {
            if (address instanceof InetSocketAddress) {
                InetSocketAddress wanted = (InetSocketAddress) address;
                if (wanted.getAddress().isAnyLocalAddress()) {
                    return new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), wanted.getPort());
                }
            }
            return address;
        }
    }
}
