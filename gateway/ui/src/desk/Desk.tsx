import { Center } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { me } from "@/features/me/me";
import { takePlace } from "@/features/me/place";
import { SignIn } from "@/features/me/SignIn";
import { Failure } from "@/states/Failure";
import { Logo } from "./Logo";
import { Shell } from "./Shell";

/** Everything: the sign-in screen, or the shell around the screens. */
export function Desk() {
  const { data, error, refetch } = useQuery(me);
  const isSignedIn = data !== undefined && data !== null;
  useWayBack(isSignedIn);

  if (isSignedIn) {
    return <Shell me={data} />;
  }
  if (data === null) {
    return <SignIn />;
  }
  return (
    <Center mih="100dvh" p="md">
      {error === null ? <Logo size={48} /> : <Failure error={error} onRetry={() => void refetch()} />}
    </Center>
  );
}

/** Back to the page that asked to sign in. */
function useWayBack(isSignedIn: boolean) {
  const navigate = useNavigate();
  useEffect(() => {
    const place = isSignedIn ? takePlace() : null;
    if (place !== null) {
      void navigate({ to: place, replace: true });
    }
  }, [isSignedIn, navigate]);
}
